import { expect, test } from 'vitest';
import { helpFor } from './help';

test.each([
  ['suicide', 'talk-now'],
  ['I want to kill myself', 'talk-now'],
  ["don't want to live anymore", 'talk-now'],
  ['self-harm', 'talk-now'],
  ['thinking of ending my life', 'talk-now'],
  ['he raped me', 'harmed'],
  ['therapist touched me', 'harmed'],
  ['my therapist kissed me', 'harmed'],
  ['slept with my therapist', 'harmed'],
  ['sexually assaulted by a psychologist', 'harmed'],
  ['he is stalking me', 'danger'],
] as const)('%s', (text, expected) => {
  expect(helpFor(text)).toBe(expected);
});

test.each(['hug', 'can she come to my wedding', 'therapist touched base with me', 'grapes', ''])(
  '"%s" calls for no help',
  (text) => {
    expect(helpFor(text)).toBeUndefined();
  },
);
