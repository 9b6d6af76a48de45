import { diagnosticAt } from '../../reference/lint/rule';
import type { LawLintRule } from '.';

/** The id of a place is its country and the name of its file: `law/us/tx.yaml` is `us-tx`. */
export const idsAreFileNames: LawLintRule = {
  name: 'ids-are-file-names',
  check: ({ jurisdictions }) =>
    jurisdictions.flatMap((file) => {
      const [country = '', name = ''] = file.file
        .replace(/\.yaml$/, '')
        .split('/')
        .slice(-2);
      const id = `${country}-${name}`;
      if (file.value.id === id && file.value.country.toLowerCase() === country) return [];
      return [
        diagnosticAt(
          file,
          ['id'],
          `The id is "${file.value.id}" and the country ${file.value.country}, but the file is ${country}/${name}.yaml.`,
          `Use the id "${id}" and the country of the folder. If the place is published already, keep the id and move the file.`,
        ),
      ];
    }),
};

/** No two questions, answers of a question, or scopes share an id. */
export const uniqueIds: LawLintRule = {
  name: 'unique-ids',
  check: ({ questions: file }) => {
    const { questions, scopes } = file.value;
    const lists = [
      { path: ['questions'], ids: questions.map(({ id }) => id) },
      { path: ['scopes'], ids: scopes.map(({ id }) => id) },
      ...questions.map(({ answers }, at) => ({
        path: ['questions', at, 'answers'],
        ids: answers.map(({ id }) => id),
      })),
    ];
    return lists.flatMap(({ path, ids }) =>
      ids.flatMap((id, at) =>
        ids.indexOf(id) === at
          ? []
          : [
              diagnosticAt(
                file,
                [...path, at, 'id'],
                `The id "${id}" is taken already in this list.`,
                'Choose another id.',
              ),
            ],
      ),
    );
  },
};
