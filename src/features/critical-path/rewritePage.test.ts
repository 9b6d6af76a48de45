import { expect, test } from 'vitest';
import { deferScripts, inlineCriticalCss, addFirstPaintScript, styleSheetOf } from './rewritePage';

const LINK = '<link rel="stylesheet" href="/assets/css/styles.1a2b.css" />';
const COLOR_MODE =
  '<script>document.documentElement.setAttribute("data-theme-choice","$&")</script>';
const page = (head: string, body: string) =>
  `<html><head>${head}</head><body>${body}<div id="__docusaurus">a</div></body></html>`;

test('finds the style sheet that a page links to, minified or not', () => {
  expect(styleSheetOf(page(LINK, ''))).toBe('/assets/css/styles.1a2b.css');
  expect(styleSheetOf('<link rel=stylesheet href=/assets/css/a.css>')).toBe('/assets/css/a.css');
  expect(styleSheetOf('<p>plain</p>')).toBeUndefined();
});

test('unsorted tables are hidden and the color mode is set before the style sheet', () => {
  const html = page(`<title>a</title>${LINK}`, `<svg></svg>\n${COLOR_MODE}`);
  const [start = '', end = ''] = addFirstPaintScript(html).split(/if\(.*codes=.*sorting='';/);
  expect(start + end).toBe(page(`<title>a</title>${COLOR_MODE}${LINK}`, '<svg></svg>\n'));
  expect(start).toBe('<html><head><title>a</title><script>');
});

test('other scripts, and pages without a style sheet, are left as they are', () => {
  const other = page(LINK, '<script>let a</script>');
  expect(addFirstPaintScript(other)).toBe(other);
  const noSheet = page('', COLOR_MODE);
  expect(addFirstPaintScript(noSheet)).toBe(noSheet);
});

test('critical CSS replaces the link; what the start does not need follows the lead', () => {
  const css = { start: 'a{content:"$&"}', rest: 'b{content:"$&"}' };
  const lead = '<h1>a</h1><p>b</p>';
  expect(inlineCriticalCss(page(LINK, `${lead}<p>c</p>`), css)).toBe(
    page('<style>a{content:"$&"}</style>', `${lead}<style>b{content:"$&"}</style><p>c</p>`),
  );
});

test('a page without a lead has all critical CSS in its head', () => {
  const css = { start: 'a{}', rest: 'b{}' };
  const styles = '<style>a{}</style><style>b{}</style>';
  expect(inlineCriticalCss(page(LINK, ''), css)).toBe(page(styles, ''));
  expect(inlineCriticalCss(page('', '<h1>a</h1><p>b</p>'), css)).not.toContain('<style>');
});

const PAGE =
  '<head><script src=/a.js defer></script><script src="/b.js" defer></script><script src=/js/search.1a.js defer></script><script>mode()</script></head><body><p>Hi</p></body>';
const OTHERS = { styleSheet: '/a.css', searchWorker: '/w.js', baseUrl: '/' };

test('scripts give way to speculation rules and the loader, with the search scripts apart', () => {
  const html = deferScripts(PAGE, 'load(ASSETS)', OTHERS);
  expect(html).toMatch(/^<head><script>mode\(\)<\/script><\/head><body><p>Hi<\/p><script type=/);
  expect(html).toMatch(
    /<script>load\({"page":\["\/a.js","\/b.js"\],"search":\["\/js\/search.1a.js"\],"styleSheet":"\/a.css","searchWorker":"\/w.js"}\)<\/script><\/body>$/,
  );
  const rules = /<script type=speculationrules>(.*?)<\/script>/.exec(html)?.[1] ?? '';
  expect(JSON.parse(rules)).toMatchObject({ prefetch: [{ eagerness: 'moderate' }] });
});

test('a page that loads no scripts is left as it is', () => {
  const noScripts = '<body><script>mode()</script></body>';
  expect(deferScripts(noScripts, 'load(ASSETS)', OTHERS)).toBe(noScripts);
});

test('a page without </body> is refused', () => {
  expect(() => deferScripts('<script src=/a.js defer></script>', '', OTHERS)).toThrow('</body>');
});

test('the color mode button is enabled, so that it gets clicks before hydration', () => {
  const disabled =
    '<body><button class="clean-btn toggleButton_x" type=button disabled title=a></button><script src=/a.js defer></script></body>';
  expect(deferScripts(disabled, '', OTHERS)).toContain(
    '<button class="clean-btn toggleButton_x" type=button title=a>',
  );
});
