import { expect, test } from 'vitest';
import { dropHas } from './dropHas';

const CSS = '.a:has(table){top:0}html:has([data-home]) .b,.c:has(> .d){top:1px}.e{top:2px}';

test('what no page has is dropped, selector by selector', () => {
  expect(dropHas(CSS, ['<p>table</p>', '<i class=d></i>'])).toBe(
    '.c:has(> .d){top:1px}.e{top:2px}',
  );
  expect(dropHas(CSS, ['<p>a</p>'])).toBe('.e{top:2px}');
});

test('what one page has stays', () => {
  expect(dropHas(CSS, ['<p>a</p>', '<table class=d><tr data-home>'])).toBe(CSS);
});
