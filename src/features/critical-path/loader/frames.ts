import { isReady, whenReady } from './ready';
import { root, sources } from './sources';

/** What the first frame left for later comes in some more (lateLayout.ts), so that none is long. */
function afterFirstFrame(): void {
  const left = Number(root.dataset.late);
  if (!left) {
    addRules();
    return;
  }
  if (left > 1) root.dataset.late = String(left - 1);
  else delete root.dataset.late;
  requestAnimationFrame(afterFirstFrame);
}

/** Once the scripts are there, the page itself fetches what a link is about to lead to. */
function addRules(): void {
  if (isReady()) return;
  const script = document.createElement('script');
  script.type = 'speculationrules';
  script.textContent = sources.rules;
  document.head.append(script);
  whenReady(() => {
    script.remove();
  });
}

/** Does after the first frame what would make it late. */
export function followFirstFrame(): void {
  addEventListener('load', () => {
    requestAnimationFrame(() => requestAnimationFrame(afterFirstFrame));
  });
}
