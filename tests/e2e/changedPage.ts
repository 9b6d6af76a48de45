import type { Page } from '@playwright/test';

/** What changes pages before their scripts: each is run in the page, once it is parsed. */
export const CHANGES = {
  'a translator wraps each text': () => {
    wrapTexts(document.body);
  },
  'a translator wraps each text, also of what comes later': () => {
    wrapTexts(document.body);
    new MutationObserver((records) => {
      for (const { addedNodes } of records) for (const node of addedNodes) wrapTexts(node);
    }).observe(document.body, { childList: true, subtree: true });
  },
  'a translator replaces each text, also of what comes later': () => {
    const translate = (node: Node) => {
      for (const text of textsIn(node)) {
        text.replaceWith(fontWith(text.data.replace(/[a-u]/g, 'ö')));
      }
    };
    translate(document.body);
    new MutationObserver((records) => {
      for (const { addedNodes } of records) for (const node of addedNodes) translate(node);
    }).observe(document.body, { childList: true, subtree: true });
  },
  'a phone links dates and numbers': () => {
    for (const text of textsIn(document.body)) {
      const date = /\d{4}|\d+ [A-Z][a-z]+/.exec(text.data);
      if (!date || text.parentElement?.closest('a, button')) continue;
      const found = text.splitText(date.index);
      found.splitText(date[0].length);
      const link = document.createElement('a');
      link.href = 'x-apple-data-detectors://0';
      found.replaceWith(link);
      link.append(found);
    }
  },
  'an extension puts an icon beside each field': () => {
    for (const field of document.querySelectorAll('input, select, textarea')) {
      const icon = document.createElement('span');
      icon.textContent = '🔑';
      field.after(icon);
    }
  },
  'an extension replaces a word': () => {
    for (const text of textsIn(document.body)) {
      text.data = text.data.replace(/therapist/g, 'counselor');
    }
  },
  'an extension puts a block into the page': () => {
    const block = document.createElement('div');
    block.textContent = 'Coupons!';
    document.querySelector('main')?.prepend(block);
  },
} as const;

/** Functions that the changes use. They run in the page. */
declare function textsIn(node: Node): Text[];
declare function fontWith(content: string | Node): HTMLElement;
declare function wrapTexts(node: Node): void;

const HELPERS = `
function textsIn(node) {
  if (node.nodeType === Node.TEXT_NODE) return inText(node) ? [node] : [];
  if (node.nodeType !== Node.ELEMENT_NODE) return [];
  const walker = document.createTreeWalker(node, NodeFilter.SHOW_TEXT);
  const texts = [];
  while (walker.nextNode()) if (inText(walker.currentNode)) texts.push(walker.currentNode);
  return texts;
}
function inText(text) {
  return text.data.trim() !== '' && !text.parentElement?.closest('script, style, font, select');
}
function fontWith(content) {
  const font = document.createElement('font');
  font.append(content);
  return font;
}
function wrapTexts(node) {
  for (const text of textsIn(node)) {
    const outer = fontWith('');
    text.replaceWith(outer);
    outer.append(fontWith(text));
  }
}
Object.assign(window, { textsIn, fontWith, wrapTexts });`;

/** Opens a page that is changed before its scripts come. */
export async function openChanged(
  page: Page,
  address: string,
  change: keyof typeof CHANGES,
): Promise<void> {
  // The security policy of the page lets no text run, but init scripts may.
  await page.addInitScript(HELPERS);
  await page.goto(address);
  await page.evaluate(CHANGES[change]);
}
