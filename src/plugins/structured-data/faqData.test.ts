import { expect, test } from 'vitest';
import { questionsOf, withFaqData } from './faqData';

const PAGE = `<html><head></head><body><article>
<h2 id="hug">May I ask for a hug?<a class="hash-link" href="#hug">\u200b</a></h2>
<p>You <em>may</em> ask.<span role="tooltip">A definition.</span></p><p>They may say no.</p>
<h2 id="gift">And &lt;gifts&gt;?</h2><p>Small ones.</p><aside>Reviewed.</aside>
</article></body></html>`;

test('questions are read off the page, as readers see them', () => {
  expect(questionsOf(PAGE).map(({ name, acceptedAnswer }) => [name, acceptedAnswer.text])).toEqual([
    ['May I ask for a hug?', 'You may ask. They may say no.'],
    ['And <gifts>?', 'Small ones.'],
  ]);
});

test('markup in a question cannot end the data', () => {
  const page = withFaqData(PAGE.replace('&lt;gifts&gt;', '&lt;/script&gt;'));
  expect(page.split('</script>').length).toBe(2);
});

test('a page without a question stays as it is', () => {
  expect(withFaqData('<html><head></head></html>')).toBe('<html><head></head></html>');
});
