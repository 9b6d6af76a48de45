import { expect, test } from 'vitest';
import { sentenceCase } from './sentenceCase';

test.each([
  ['ACA Code of Ethics', 'ACA code of ethics'],
  [
    'Ethical Principles of Psychologists and Code of Conduct',
    'Ethical principles of psychologists and code of conduct',
  ],
  ['Meta-Code of Ethics', 'Meta-code of ethics'],
  ['NAADAC/NCC AP Code of Ethics', 'NAADAC/NCC AP code of ethics'],
  [
    'Code of Ethics for Psychologists Working in Aotearoa/New Zealand',
    'Code of ethics for psychologists working in Aotearoa/New Zealand',
  ],
  ['NASW Code of Ethics (2021 amendments)', 'NASW code of ethics (2021 amendments)'],
  [
    'Code of ethics of psychologists (CQLR, chapter C-26, r. 212)',
    'Code of ethics of psychologists (CQLR, chapter C-26, r. 212)',
  ],
  ['Ethics: A Guide', 'Ethics: A guide'],
])('%s', (title, expected) => {
  expect(sentenceCase(title)).toBe(expected);
});
