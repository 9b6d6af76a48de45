import type { Diagnostic } from '../../../lib/diagnostics';
import type { Parsed } from '../../../lib/yaml';
import { diagnosticAt, type LintRule } from './rule';

/** The id of a code is the name of its file and its address: `codes/aca-2014.yaml`. */
export const idsAreFileNames: LintRule = {
  name: 'ids-are-file-names',
  check: ({ codes }) =>
    codes.flatMap((code) => {
      const name = code.file
        .split('/')
        .at(-1)
        ?.replace(/\.yaml$/, '');
      if (name === code.value.id) return [];
      return [
        diagnosticAt(
          code,
          ['id'],
          `The id is "${code.value.id}", but the file is named "${name}".`,
          'Make them the same. If the code is published already, keep the id and rename the file.',
        ),
      ];
    }),
};

/** No two codes, topics or terms share an id. */
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
        'Choose another id.',
      ),
    ];
  });
}

/** A code names its successor if and only if it is no longer in force, and the successor exists. */
export const supersededHasSuccessor: LintRule = {
  name: 'superseded-has-successor',
  needsEveryCode: true,
  check: ({ codes }) => {
    const ids = new Set(codes.map((code) => code.value.id));
    return codes.flatMap((code) => {
      const { inForce, supersededBy } = code.value;
      if (supersededBy !== null && !ids.has(supersededBy)) {
        const problem = `It says that "${supersededBy}" replaced it, but there is no such code.`;
        return [diagnosticAt(code, ['supersededBy'], problem, "Use the id of a code's file.")];
      }
      if ((inForce === false) === (supersededBy !== null)) return [];
      return [
        diagnosticAt(
          code,
          ['inForce'],
          inForce === false
            ? 'This code is no longer in force, but nothing says what replaced it.'
            : `This code is not marked as out of force, but "${supersededBy}" is said to have replaced it.`,
          'Set both inForce: false and supersededBy, or neither.',
        ),
      ];
    });
  },
};
