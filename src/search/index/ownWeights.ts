import type { Answer, AnswerPage } from '../answer';
import type { FormOf } from '../text/forms';
import { tokensOf } from '../text/tokens';
import { FIELD } from './weights';

/** @returns the words of an answer and its page with their weights, without the ways of asking. */
export function ownWeights(answer: Answer, page: AnswerPage, formOf: FormOf): Map<string, number> {
  const weights = new Map<string, number>();
  const add = (text: string, weight: number) => {
    for (const { word } of tokensOf(text)) {
      const form = formOf(word);
      weights.set(form, (weights.get(form) ?? 0) + weight);
    }
  };
  add(answer.title, FIELD.title);
  if (page.title !== answer.title) add(page.title, FIELD.pageTitle);
  add(answer.keywords, FIELD.text);
  add(answer.text, FIELD.text);
  return weights;
}
