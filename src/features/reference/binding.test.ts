import { expect, test } from 'vitest';
import { basisSentence, bindingNote, bindsPhrase } from './binding';
import { BASES } from './vocabulary';

test('a row says whom the code binds, and in the past tense if it is no longer in force', () => {
  const profession = 'all registered psychotherapists in Ontario';
  expect(bindsPhrase({ profession, inForce: true })).toBe(
    'Binds all registered psychotherapists in Ontario',
  );
  expect(bindsPhrase({ profession, inForce: null })).toMatch(/^Binds /);
  expect(bindsPhrase({ profession, inForce: false })).toMatch(/^Was for /);
});

test('nothing is said of a binding that is not known', () => {
  expect(bindingNote({})).toBeUndefined();
  expect(bindingNote({ binds: 'registrants' })).toMatch(/^Everyone on the register/);
});

test.each([
  ['Standards of conduct, performance and ethics', 'standards'],
  ['Ethical Framework for the Professions', 'framework'],
  ['Ethical Principles of Psychologists and Code of Conduct', 'code'],
  ['The Principles of Medical Ethics', 'principles'],
])('the guidance is told apart from the text of "%s"', (title, text) => {
  const code = { abbreviation: 'XYZ', title };
  expect(basisSentence(code, 'guidance')).toBe(`From XYZ's guidance, not its ${text}.`);
  for (const basis of BASES) expect(basisSentence(code, basis)).toContain(text);
});
