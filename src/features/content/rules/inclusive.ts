import retextEnglish from 'retext-english';
import retextEquality from 'retext-equality';
import { unified } from 'unified';
import { VFile } from 'vfile';
import { diagnosticIn, type WritingRule } from '../page';
import { sentencesOf } from '../sentences';

/** Rules of the library whose words are the right ones here. */
const RIGHT_HERE = [
  // Family, as people in therapy speak of it; "a parent" would say less.
  'mother-father',
  'dad-mom',
  'dads-moms',
  'husband-wife',
  'brother-sister',
  'aunt-uncle',
  // In a quoted sentence about one known person.
  'her-him',
  // "Mental health", as professions and bodies are named.
  'nuts',
  // Looked at one by one: "explained clearly", "just once", "special events", "easy to take".
  'clearly',
  'just',
  'special',
  'easy',
  'everyone-knows',
];

const processor = unified()
  .use(retextEnglish)
  .use(retextEquality)
  .use(function compile() {
    this.compiler = () => '';
  });

/** No word that shuts people out, by the lists of retext-equality. */
export const inclusive: WritingRule = {
  name: 'inclusive',
  check: (page) =>
    sentencesOf(page).flatMap(({ text, paragraph }) => {
      const file = new VFile(text);
      processor.processSync(file);
      return file.messages
        .filter(({ ruleId }) => !RIGHT_HERE.includes(ruleId ?? ''))
        .map((message) =>
          diagnosticIn(
            page,
            paragraph,
            `${message.reason} (in: ${text})`,
            `If it is right here, add "${message.ruleId ?? ''}" to src/writing/rules/inclusive.ts.`,
          ),
        );
    }),
};
