import { isPublished } from '../../reference/cells';
import { diagnosticAt } from '../../reference/lint/rule';
import { saysLengthAt } from '../../reference/lint/saysLength';
import type { LawLintRule } from '.';

/** The paraphrase of a rule has 15 to 60 words. */
export const saysLength: LawLintRule = {
  name: 'says-length',
  check: ({ jurisdictions }) =>
    jurisdictions.flatMap((place) =>
      place.value.rules.flatMap(({ says, question }, at) =>
        saysLengthAt(place, ['rules', at, 'says'], says, question),
      ),
    ),
};

/**
 * What the paraphrase of a rule must show for its answer. The lists grow with the data; they find
 * plain contradictions, not every shift of meaning. Answers that are not listed are not checked.
 */
const SHOWN: Readonly<Record<string, RegExp>> = {
  crime:
    /\b(?:crime|criminal|offense|felony|misdemeanor|assault|exploitation|misconduct|prison)\b/i,
  'crime-in-some-cases':
    /\b(?:if|when|where|during|only|in the course|until|some|list\w*|who|someone|whose|under|of)\b/i,
  'no-such-statute': /\bno\b.+\b(?:found|law|crime|statute)\b/i,
  'prohibited-forever':
    /\b(?:no|never|without)\b.+\b(?:period|limit|number|years|case)\b|\bformer\b|\bhowever long|\bever\b/i,
  'waiting-period': /\b(?:year|years|months)\b/i,
  'by-code': /\b(?:code|codes|ethical standards|standards)\b/i,
  conditional: /\b(?:if|could|might|may|where|when|would|likely|harmful|risk)\b/i,
  'must-avoid-harm': /\b(?:must|shall|avoid|not|duty)\b/i,
  must: /\b(?:must|duty|shall|liable|liability|required?s?|has to|protected)\b/i,
  'must-inform': /\bmust\b/i,
  'must-report': /\bmust\b/i,
  may: /\b(?:may|lets?|permits?|allows?|gives? way|lift|not cover|no duty)\b/i,
  'may-report': /\b(?:may|permits?|gives? way)\b/i,
  'court-made': /\b(?:court|case|decision|judge)\b/i,
  'summary-allowed': /\b(?:summary|report|narrative)\b/i,
  limited: /\b(?:only|except|but|not|unless|withheld|denied|refuse|may|left|leaves|alone)\b/i,
  'none-found': /\bno\b|\bleaves? out\b/i,
  'no-statute-found': /\bno\b|\bnot\b|\bonly\b|\bnothing\b|\bparent\b/i,
  'parent-required': /\b(?:parent|parents|guardian|dependent)\b/i,
  'both-must-agree': /\bboth\b/i,
  'all-party': /\b(?:all|every\w*)\b/i,
  'any-age': /\bno (?:\w+ )?(?:age|minimum)|\bany age\b|\bnot? .*\b(?:age|lower)\b/i,
};

/** A duty in the paraphrase of a rule that only permits. */
const DUTY = /(?<!(?:anyone|not|nobody) )\b(?:must|shall|has to) (?:warn|tell|report|notify)\b/i;
const PERMISSIONS = ['may', 'may-report'];

/** The paraphrase of a rule is as strong as its answer: readers see both. */
export const strengthAgrees: LawLintRule = {
  name: 'strength-agrees',
  check: ({ jurisdictions }) =>
    jurisdictions.flatMap((place) =>
      place.value.rules.flatMap((rule, at) => {
        const { question, answer, says } = rule;
        if (!isPublished(rule)) return [];
        const isShown = SHOWN[answer]?.test(says) ?? true;
        const isTooStrong = PERMISSIONS.includes(answer) && DUTY.test(says);
        if (isShown && !isTooStrong) return [];
        return [
          diagnosticAt(
            place,
            ['rules', at, 'says'],
            isTooStrong
              ? `The text on "${question}" speaks of a duty, but its answer is ${answer}.`
              : `The text on "${question}" does not show the answer ${answer}.`,
            'Look at the law: correct the answer, or say it in words as strong as the answer.',
          ),
        ];
      }),
    ),
};
