import { diagnosticAt, type LintRule } from './rule';

/**
 * A published cell names its section, even a silent one: it says which sections were looked
 * through. Without a number nobody can check us.
 */
export const publishedHasSection: LintRule = {
  name: 'published-has-section',
  check: ({ codes }) =>
    codes.flatMap((code) =>
      code.value.provisions.flatMap((provision, at) => {
        const doubtful = provision.sections.some((section) => /not verified|\?/i.test(section));
        if (!provision.published || (provision.sections.length > 0 && !doubtful)) return [];
        return [
          diagnosticAt(
            code,
            ['provisions', at, 'sections'],
            `The provision on "${provision.topic}" is published without a real section number.`,
            'Add the section as the code writes it, or set published: false and use notChecked.',
          ),
        ];
      }),
    ),
};
