import type { Answer, AnswerPage } from '../engine/answer';
import type { FormOf } from '../engine/text/forms';
import { tokensOf } from '../engine/text/tokens';
import { FIELD } from '../engine/weights';

/** A section of a section: 10.08a of 10.08, a6b of a6. */
const SUBSECTION = /^(.*\p{N})\p{L}$/u;

/** @returns the words of an answer and its page with their weights, without the ways of asking. */
export function ownWeights(answer: Answer, page: AnswerPage, formOf: FormOf): Map<string, number> {
  const weights = new Map<string, number>();
  const add = (text: string, weight: number) => {
    for (const { word } of tokensOf(text)) {
      const form = formOf(word);
      const [, section] = SUBSECTION.exec(form) ?? [];
      for (const one of section === undefined ? [form] : [form, section]) {
        weights.set(one, (weights.get(one) ?? 0) + weight);
      }
    }
  };
  add(answer.title, FIELD.title);
  if (page.title !== answer.title) add(page.title, FIELD.pageTitle);
  add(answer.keywords, FIELD.text);
  add(answer.text, FIELD.text);
  return weights;
}
