import type { Diagnostic } from '../../../lib/diagnostics';
import type { Parsed } from '../../../lib/yaml';
import { diagnosticAt, type LintRule } from './rule';

/** No two codes, topics or terms share an id: an id is an address. */
export const uniqueIds: LintRule = {
  name: 'unique-ids',
  check: ({ codes, topics, glossary }) => [
    ...repeated(codes.map((code) => ({ file: code, path: ['id'], id: code.value.id }))),
    ...repeated(
      topics.value.topics.map(({ id }, at) => ({ file: topics, path: ['topics', at, 'id'], id })),
    ),
    ...repeated(
      glossary.value.terms.map(({ id }, at) => ({ file: glossary, path: ['terms', at, 'id'], id })),
    ),
  ],
};

interface Place {
  file: Parsed<unknown>;
  path: PropertyKey[];
  id: string;
}

function repeated(places: Place[]): Diagnostic[] {
  const first = new Map<string, Place>();
  return places.flatMap((place) => {
    const earlier = first.get(place.id);
    if (!earlier) {
      first.set(place.id, place);
      return [];
    }
    const where = `${earlier.file.file}:${earlier.file.lineOf(earlier.path)}`;
    return [
      diagnosticAt(
        place.file,
        place.path,
        `The id "${place.id}" is taken already, at ${where}.`,
        'Give this one an id of its own.',
      ),
    ];
  });
}
