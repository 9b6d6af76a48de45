import { expect, test } from 'vitest';
import { attributeOf, openingTags, rawElements } from './htmlTags';

const PAGE =
  '<html lang=en><script type="application/json">{"a":"<b>"}</script><style>a>b{}</style><p title="1 > 0" id=x>a &lt;b&gt; 1<2</p><br/></html>';

test('opening tags are found, not what scripts, styles and texts contain', () => {
  expect(openingTags(PAGE)).toEqual(['<html lang=en>', '<p title="1 > 0" id=x>', '<br/>']);
  expect(openingTags('text')).toEqual([]);
});

test('scripts and styles come with their attributes and texts', () => {
  expect(rawElements(PAGE)).toEqual([
    { name: 'script', attributes: ' type="application/json"', text: '{"a":"<b>"}' },
    { name: 'style', attributes: '', text: 'a>b{}' },
  ]);
});

test('attributes are read with and without quotes', () => {
  const tag = `<a id=x class="b c" title='d' data-id=y hidden>`;
  expect(['id', 'class', 'title', 'data-id', 'hidden'].map((one) => attributeOf(tag, one))).toEqual(
    ['x', 'b c', 'd', 'y', undefined],
  );
});
