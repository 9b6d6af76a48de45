import { expect, test } from 'vitest';
import { raiseColorMode } from './raiseColorMode';

const SCRIPT = '<script>document.documentElement.setAttribute("data-theme-choice","$&")</script>';
const LINK = '<link rel="stylesheet" href="/assets/css/a.css" />';
const page = (head: string, body: string) =>
  `<html><head>${head}</head><body>${body}<div id="__docusaurus">a</div></body></html>`;

test('the color mode is set before the sheet, after all else in the head', () => {
  const html = page(`<title>a</title>${LINK}`, `<svg></svg>\n${SCRIPT}`);
  expect(raiseColorMode(html)).toBe(page(`<title>a</title>${SCRIPT}${LINK}`, '<svg></svg>\n'));
});

test('other scripts, and pages without a sheet, stay as they are', () => {
  const other = page(LINK, '<script>let a</script>');
  expect(raiseColorMode(other)).toBe(other);
  const bare = page('', SCRIPT);
  expect(raiseColorMode(bare)).toBe(bare);
});
