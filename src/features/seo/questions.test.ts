import { load } from 'cheerio';
import { expect, test } from 'vitest';
import { questionsOn } from './questions';

const PAGE = `<article>
<h2 id="hug">May I ask for a hug?</h2>
<p>You <em>may</em> ask.</p><p>They may say no.</p>
<h2 id="gift">And &lt;gifts&gt;?</h2><p>Small ones.</p><aside>Reviewed.</aside>
</article>`;

test('questions are read off the page, as readers see them', () => {
  expect(
    questionsOn(load(PAGE)).map(({ name, acceptedAnswer }) => [name, acceptedAnswer.text]),
  ).toEqual([
    ['May I ask for a hug?', 'You may ask. They may say no.'],
    ['And <gifts>?', 'Small ones.'],
  ]);
});
