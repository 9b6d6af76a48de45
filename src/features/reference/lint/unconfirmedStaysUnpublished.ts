import { diagnosticAt, type LintRule } from './rule';

/** What we have not confirmed is never shown as a rule. */
export const unconfirmedStaysUnpublished: LintRule = {
  name: 'unconfirmed-stays-unpublished',
  check: ({ codes }) =>
    codes.flatMap((code) =>
      code.value.provisions.flatMap((provision, at) =>
        provision.published && provision.verification === 'unconfirmed'
          ? [
              diagnosticAt(
                code,
                ['provisions', at, 'published'],
                `The provision on "${provision.topic}" is unconfirmed and marked as published.`,
                'Set published: false and list the topic in notChecked, until someone has read it.',
              ),
            ]
          : [],
      ),
    ),
};
