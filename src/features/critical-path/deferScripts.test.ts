import { expect, test } from 'vitest';
import { deferScripts } from './deferScripts';

const PAGE =
  '<head><script src=/a.js defer></script><script src="/b.js" defer></script><script src=/js/search.1a.js defer></script><script>mode()</script></head><body><p>Hi</p></body>';

const ALONG = { sheet: '/a.css', worker: '/w.js', rules: '{}', markup: 'm' };

test('the scripts are taken out, in order, those of the search apart, and the loader is put in', () => {
  expect(deferScripts(PAGE, 'load(SOURCES)', ALONG)).toBe(
    '<head><script>mode()</script></head><body><p>Hi</p><script>load({"page":["/a.js","/b.js"],"search":["/js/search.1a.js"],"sheet":"/a.css","worker":"/w.js","rules":"{}","markup":"m"})</script></body>',
  );
});

test('what is given along neither ends the script nor is taken for a pattern', () => {
  const markup = "^</script>$'$&";
  const html = deferScripts(PAGE, 'load(SOURCES)', { ...ALONG, markup });
  const [, filled = ''] = /<script>load\((.*)\)<\/script><\/body>$/.exec(html) ?? [];
  expect(filled).not.toContain('</');
  expect(JSON.parse(filled)).toMatchObject({ markup });
});

test('a page without scripts of the site stays as it is', () => {
  const page = '<body><script>mode()</script></body>';
  expect(deferScripts(page, 'load(SOURCES)', ALONG)).toBe(page);
});

test('a page that is cut off is refused', () => {
  expect(() => deferScripts('<script src=/a.js defer></script>', '', ALONG)).toThrow('</body>');
});

test('the button of the color mode can be clicked before the scripts are there', () => {
  const page =
    '<body><button class="clean-btn toggleButton_x" type=button disabled title=a></button><script src=/a.js defer></script></body>';
  expect(deferScripts(page, '', ALONG)).toContain(
    '<button class="clean-btn toggleButton_x" type=button title=a>',
  );
});
