import { diagnosticAt, type LintRule } from './rule';

/** Ids are file names are addresses: `codes/aca-2014.yaml` holds `id: aca-2014`. */
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
          `The id is "${code.value.id}", the file is named "${name}".`,
          'Make them the same. If the code is published already, keep the id and rename the file.',
        ),
      ];
    }),
};
