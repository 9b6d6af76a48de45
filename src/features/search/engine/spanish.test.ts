// cspell:disable
import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { isSpanish } from './spanish';

test.each([
  'puede mi terapeuta ser mi amigo en facebook',
  'el psicólogo puede contar lo que digo',
  '¿puedo abrazar a mi terapeuta?',
  'mi psicologo me toco que hago',
  'me quiero matar no quiero vivir',
  'necesito ayuda',
  'ayuda',
  'estoy enamorada de mi psicóloga',
  'cuánto cuesta la terapia',
  'mi novio me pega',
])('%s is Spanish', (query) => {
  expect(isSpanish(query)).toBe(true);
});

test.each([
  '',
  'a spanish speaking therapist',
  'me and my therapist',
  'no show fee',
  'el paso therapist complaint',
  'is it de facto discrimination',
  'is la therapist con man',
])('"%s" is not Spanish', (query) => {
  expect(isSpanish(query)).toBe(false);
});

test('no English question of the benchmark is taken for Spanish', () => {
  const questions = readFileSync('bench/questions.jsonl', 'utf8')
    .trim()
    .split('\n')
    .map((line) => (JSON.parse(line) as { q: string }).q);
  expect(questions.filter(isSpanish)).toEqual([]);
});
