import { expect, test } from 'vitest';
import { fixture, withCode } from '../../../../tests/data/fixture';
import { formatDiagnostics } from '../../../lib/diagnostics';
import { readReference, type DataFiles } from '../reference';
import { apiCode, apiCodes, apiIndex, apiProvision, apiTopic, apiTopics } from './json';
import {
  apiCodeSchema,
  apiCodesSchema,
  apiIndexSchema,
  apiTopicSchema,
  apiTopicsSchema,
} from './schemas';

const LATEST = { name: 'latest', base: '' };
const FROZEN = { name: '2026.1', base: '/2026.1' };

/** @returns the reference of some files, its only code, and a lookup of topics by id. */
function read(files: DataFiles = fixture()) {
  const { reference, diagnostics } = readReference(files);
  const code = reference?.codes[0];
  if (!reference || !code) throw new Error(formatDiagnostics(diagnostics, 'the fixture'));
  const topic = (id: string) => {
    const found = reference.topics.find((candidate) => candidate.id === id);
    if (!found) throw new Error(`The fixture has no topic "${id}".`);
    return found;
  };
  return { reference, code, topic };
}

/** The fixture with a second provision, which is unconfirmed. */
const withDraft = () =>
  read(
    withCode(
      'provisions:\n',
      `provisions:
  - topic: touch
    sections: []
    stance: prohibited
    says: >-
      This is a draft: members must not touch their clients. Nobody has confirmed it so far, so no
      reader sees it, on a page or in a file.
    verification: unconfirmed
`,
    ),
  );

test('every file matches its schema', () => {
  const { reference, code, topic } = read();
  apiCodeSchema.parse(apiCode(reference, code, LATEST));
  apiCodesSchema.parse(apiCodes(reference, LATEST));
  apiTopicsSchema.parse(apiTopics(reference, LATEST));
  apiTopicSchema.parse(apiTopic(reference, topic('gifts'), LATEST));
  apiIndexSchema.parse(apiIndex(LATEST, ['codes.json']));
});

test('an unconfirmed provision is in no file', () => {
  const { reference, code, topic } = withDraft();
  const all = JSON.stringify([
    apiCode(reference, code, LATEST),
    apiCodes(reference, LATEST),
    apiTopics(reference, LATEST),
    ...reference.topics.map(({ id }) => apiTopic(reference, topic(id), LATEST)),
  ]);
  expect(all).not.toMatch(/draft|unconfirmed/);
  expect(apiCode(reference, code, LATEST).notChecked).toEqual(['touch']);
});

test('an unconfirmed provision cannot be written', () => {
  const { code } = withDraft();
  const [draft] = code.provisions;
  if (!draft) throw new Error('The fixture has no provision.');
  expect(() => apiProvision(draft, code.id, LATEST)).toThrow('/compare/touch#xyz-2020');
});

test('a code keeps the names of the data', () => {
  const { reference, code } = read();
  const { professionGroup: _, provisions, ...facts } = code;
  const { provisions: given, notChecked, address, ...rest } = apiCode(reference, code, LATEST);
  expect(rest).toEqual(facts);
  expect(notChecked).toEqual(['touch']);
  expect(address).toBe('/codes/xyz-2020');
  expect(given).toEqual([{ ...provisions[0], address: '/compare/gifts#xyz-2020' }]);
});

test('a cell has the state of its provisions; without any it is not checked', () => {
  const { reference, topic } = read();
  const cellsOf = (id: string) => apiTopic(reference, topic(id), LATEST).cells;
  expect(cellsOf('gifts')).toMatchObject([{ code: 'xyz-2020', state: 'conditional' }]);
  expect(cellsOf('touch')).toEqual([{ code: 'xyz-2020', state: 'not-checked', provisions: [] }]);
  expect(apiTopic(reference, topic('transference'), LATEST)).toEqual({
    ...topic('transference'),
    address: null,
  });
});

test('the list of codes has the coverage of each code', () => {
  const [code] = apiCodes(read().reference, LATEST).codes;
  expect(code).toMatchObject({ standing: 'compared', coverage: { checked: 1, of: 2 } });
  expect(code).not.toHaveProperty('provisions');
});

test('addresses lead to the pages and files of the same edition', () => {
  const { reference, code } = read();
  expect(apiCode(reference, code, FROZEN).address).toBe('/2026.1/codes/xyz-2020');
  expect(apiCode(reference, code, FROZEN).provisions[0]?.address).toBe(
    '/2026.1/compare/gifts#xyz-2020',
  );
  expect(apiCodes(reference, FROZEN).codes[0]?.url).toBe('/api/v1/2026.1/codes/xyz-2020.json');
  expect(apiIndex(FROZEN, ['codes.json'])).toMatchObject({
    edition: '2026.1',
    files: ['index.json', 'codes.json'],
  });
});
