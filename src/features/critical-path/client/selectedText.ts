/** A selection in the main text of a page, independent of the elements that hold it. */
export interface SelectedText {
  /** Number of characters of the main text before it. */
  start: number;
  text: string;
}

/** @returns what is selected in the main text; undefined if nothing is. */
export function selectedText(): SelectedText | undefined {
  const main = document.querySelector('main');
  const selection = getSelection();
  if (!main || !selection || selection.rangeCount === 0 || selection.isCollapsed) return undefined;
  const range = selection.getRangeAt(0);
  if (!main.contains(range.commonAncestorContainer)) return undefined;
  const before = document.createRange();
  before.setStart(main, 0);
  before.setEnd(range.startContainer, range.startOffset);
  return { start: before.toString().length, text: range.toString() };
}

/**
 * Selects the same text again, where it stands nearest to its former place: what an extension has put
 * before it may be gone. Does nothing if there is another text now.
 */
export function selectText({ start, text }: SelectedText): void {
  const main = document.querySelector('main');
  if (!main) return;
  const first = nearest(main.textContent, text, start);
  if (first === undefined) return;
  const end = first + text.length;
  const range = document.createRange();
  const walker = document.createTreeWalker(main, NodeFilter.SHOW_TEXT);
  for (let passed = 0; walker.nextNode();) {
    const node = walker.currentNode;
    const length = node.textContent?.length ?? 0;
    if (first >= passed && first < passed + length) range.setStart(node, first - passed);
    if (end > passed && end <= passed + length) {
      range.setEnd(node, end - passed);
      break;
    }
    passed += length;
  }
  const selection = getSelection();
  selection?.removeAllRanges();
  selection?.addRange(range);
}

/** @returns where a part of a text stands, as near to a position as possible; undefined if nowhere. */
function nearest(text: string, part: string, position: number): number | undefined {
  const after = text.indexOf(part, position);
  const before = text.lastIndexOf(part, position);
  if (after === -1 || before === -1) return after === before ? undefined : Math.max(after, before);
  return after - position < position - before ? after : before;
}
