import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { contactsOf, factsOf, sentence, telHref } from './contact';
import type { Service } from './schema';
import { needLinesSlice, placeLinesSlice, routeSlice } from './slices';
import { readSupport } from './support';

const PATHS = {
  helpLines: 'docs/_data/help-lines.yaml',
  complaintRoutes: 'docs/_data/complaint-routes.yaml',
};
const TEXTS = {
  helpLines: readFileSync(PATHS.helpLines, 'utf8'),
  complaintRoutes: readFileSync(PATHS.complaintRoutes, 'utf8'),
};
/** Every code that the routes name. */
const CODES = [...TEXTS.complaintRoutes.matchAll(/^ {4}codes: \[(.*)\]$/gm)].flatMap(
  ([, ids = '']) => ids.split(', '),
);

/** Reads the data of the site, with a change. @throws if what is to be replaced isn't there. */
function readWith(file: keyof typeof TEXTS, from: string | RegExp, to: string) {
  const changed = TEXTS[file].replace(from, to);
  if (changed === TEXTS[file]) throw new Error(`${file} has no "${String(from)}".`);
  const textOf = (name: keyof typeof TEXTS) => (name === file ? changed : TEXTS[name]);
  return readSupport(
    {
      helpLines: { path: PATHS.helpLines, text: textOf('helpLines') },
      complaintRoutes: { path: PATHS.complaintRoutes, text: textOf('complaintRoutes') },
    },
    CODES,
  );
}
const problemsWith = (...change: Parameters<typeof readWith>) =>
  readWith(...change).diagnostics.map(({ problem }) => problem);
const { support } = readWith('helpLines', /$/, '\n');

describe('the rules of the data', () => {
  test('the data of the site keeps them', () => {
    expect(support?.helpLines.places.length).toBe(6);
  });

  test('a need without a service must be told of', () => {
    const [problem] = problemsWith('helpLines', 'need: young-people', 'need: crisis');
    expect(problem).toBe('"ireland" has nothing for the need "young-people".');
  });

  test('an emergency number that is not confirmed must be told of', () => {
    const number = "    emergency: { number: '999', verification: read }\n";
    expect(problemsWith('helpLines', number, '')).toEqual([
      '"uk" must have an emergency number, or say that it is not confirmed.',
    ]);
  });

  test('no number may stand in what is not confirmed', () => {
    const says = "We haven't confirmed a line in Northern Ireland.";
    expect(problemsWith('helpLines', says, 'Perhaps 0808 802 1414.')).toEqual([
      'A number that is not confirmed stands here.',
    ]);
  });

  test('an unconfirmed service is refused', () => {
    const { diagnostics } = readWith(
      'helpLines',
      'verification: read',
      'verification: unconfirmed',
    );
    expect(diagnostics[0]).toMatchObject({ fix: 'Use one of: read, corroborated.' });
  });

  test('an address without https is refused', () => {
    const { diagnostics } = readWith('complaintRoutes', 'https://www.hcpc-uk.org/', 'http://x.org');
    expect(diagnostics[0]).toMatchObject({ file: PATHS.complaintRoutes, key: 'routes[0].url' });
  });

  test.each([
    ['a code', 'codes: [hcpc-2024]', 'codes: [hcpc-1999]', 'hcpc-1999'],
    ['a service', 'helpFirst: gb-bacp-concerns', 'helpFirst: nobody', 'nobody'],
    ['a route', 'routes: [au-ahpra, nz-pbanz]', 'routes: [nowhere]', 'nowhere'],
  ])('%s that is named must exist', (_, from, to, id) => {
    expect(problemsWith('complaintRoutes', from, to)).toEqual([`There is no "${id}".`]);
  });

  test('ids are unique', () => {
    expect(problemsWith('helpLines', 'id: gb-shout', 'id: gb-samaritans')).toEqual([
      'The id "gb-samaritans" is taken already.',
    ]);
  });
});

describe('the slices', () => {
  const data = support ?? expect.fail('The data has diagnostics.');

  test('a country has its services for a need, and those for anywhere', () => {
    const { services } = placeLinesSlice(data, 'uk', 'harmed-by-therapist');
    expect(services.map(({ id }) => id)).toEqual([
      'gb-bacp-concerns',
      'gb-will-we-be-heard',
      'tell',
    ]);
  });

  test('a country without a service tells what is not confirmed', () => {
    const places = needLinesSlice(data, 'sexual-violence').places;
    const canada = places.find(({ id }) => id === 'canada');
    expect(canada?.services).toEqual([]);
    expect(canada?.gaps[0]).toContain('no line for sexual violence in all of Canada');
    // A reader who was hurt does not end at the gap.
    expect(canada?.instead?.id).toBe('ca-988');
    expect(places.find(({ id }) => id === 'us')?.instead).toBeNull();
  });

  test.each(['domestic-abuse', 'young-people'])('nobody with the need %s ends at a gap', (need) => {
    const { places } = needLinesSlice(data, need);
    const gaps = places.filter(({ services }) => services.length === 0);
    expect(gaps.map(({ id }) => id)).toContain('ireland');
    for (const { id, instead } of gaps) expect(instead, id).not.toBeNull();
  });

  test('a route has the service to talk to first', () => {
    expect(routeSlice(data, 'gb-bacp').helpFirst?.id).toBe('gb-bacp-concerns');
    expect(routeSlice(data, 'gb-hcpc').helpFirst).toBeNull();
  });
});

describe('a service', () => {
  const service: Service = {
    id: 'x',
    name: 'X',
    for: ['crisis'],
    phone: { number: '0808 500 2222', words: 'option 2' },
    text: { number: '741741', word: 'HOME' },
    chat: 'https://x.example',
    verification: 'read',
  };

  test('is reached by links that call, text and chat', () => {
    expect(contactsOf(service)).toEqual([
      { kind: 'call', href: 'tel:08085002222', label: 'Call 0808 500 2222' },
      { kind: 'text', href: 'sms:741741', label: 'Text HOME to 741741' },
      { kind: 'chat', href: 'https://x.example', label: 'Chat online' },
    ]);
    expect(telHref('13 11 14')).toBe('tel:131114');
  });

  test('says that its hours are not confirmed, and never that it is free if no source says so', () => {
    expect(factsOf(service)).toEqual(['Option 2.', 'We haven’t confirmed when it answers.']);
    expect(factsOf({ ...service, hours: 'all day', free: true, asOf: '2024-03' })).toEqual([
      'Option 2.',
      'All day.',
      'Free.',
      'As of March 2024.',
    ]);
  });

  test('with two numbers, says which one the words belong to', () => {
    const [words] = factsOf({ ...service, phone2: '07811 762256' });
    expect(words).toBe('Option 2 on 0808 500 2222.');
  });

  test('without a way to reach it has no hours', () => {
    expect(factsOf({ id: 'x', name: 'X', for: ['crisis'], verification: 'read' })).toEqual([]);
  });
});

test('a text ends with one period', () => {
  expect(['No', 'No.', 'No?'].map(sentence)).toEqual(['No.', 'No.', 'No?']);
});
