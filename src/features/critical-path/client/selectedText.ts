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

/** Selects the same text again. Does nothing if there is another text now. */
export function selectText({ start, text }: SelectedText): void {
  const main = document.querySelector('main');
  if (!main) return;
  const range = document.createRange();
  const end = start + text.length;
  const walker = document.createTreeWalker(main, NodeFilter.SHOW_TEXT);
  for (let passed = 0; walker.nextNode();) {
    const node = walker.currentNode;
    const length = node.textContent?.length ?? 0;
    if (start >= passed && start < passed + length) range.setStart(node, start - passed);
    if (end > passed && end <= passed + length) {
      range.setEnd(node, end - passed);
      break;
    }
    passed += length;
  }
  if (range.toString() !== text) return;
  const selection = getSelection();
  selection?.removeAllRanges();
  selection?.addRange(range);
}
