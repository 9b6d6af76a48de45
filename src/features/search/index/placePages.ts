import type { Law } from '../../law/law';
import { handoutAddress, placeAddress } from '../../law/addresses';
import { placeSlice, type PlaceQuestion } from '../../law/slices';
import type { Reference } from '../../reference/reference';
import type { PageFile } from '../engine/indexFormat';

/**
 * Makes the texts of every place whose law is on the site. They are not part of the index that is
 * loaded first: a query that names a place loads those of that place alone.
 * @param base where the version's pages start, with the base URL of the site.
 * @returns pairs of the id of a place and its texts.
 */
export function placePages(
  law: Law,
  reference: Reference,
  base: string,
): { id: string; file: PageFile }[] {
  return law.jurisdictions.map(({ id, name, level }) => {
    const { questions, boards, notChecked } = placeSlice(law, reference, id);
    const names = boards.map(({ board }) => board);
    const gaps = notChecked.map(({ title }) => title);
    const title = `${name}: what the law says`;
    const answers: PageFile['answers'] = [
      ['', title, 'law', `${questions.map((question) => question.name).join(', ')}.`],
      ...questions.map((question) => questionAnswer(name, question)),
    ];
    if (names.length > 0) {
      answers.push(['#boards', `${name}: who takes complaints`, 'law', `${names.join('; ')}.`]);
    }
    if (gaps.length > 0) {
      answers.push(['#not-checked', `${name}: not checked yet`, 'law', gaps.join(' ')]);
    }
    if (level === 'state') {
      answers.push([
        base + handoutAddress(id),
        `${name}: a handout to print`,
        'clinic',
        `Your rights in therapy in ${name}, on one page, with citations.`,
      ]);
    }
    return { id, file: { url: base + placeAddress(id), title: name, answers } };
  });
}

function questionAnswer(
  place: string,
  { id, name, rules }: PlaceQuestion,
): PageFile['answers'][number] {
  const labels = [...new Set(rules.map(({ label }) => label))].join(', ');
  const text = rules.map(({ sentence, says, cite }) => `${sentence} ${says} ${cite}.`).join(' ');
  return [`#${id}`, `${place}: ${name}. ${labels}`, 'law', text];
}
