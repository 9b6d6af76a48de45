import type { Topic } from './schema';

/** The groups of the rule topics, in reading order, with their headings. */
export const TOPIC_GROUPS: Record<NonNullable<Topic['group']>, string> = {
  relationship: 'The relationship',
  'money-and-gifts': 'Money and gifts',
  contact: 'Contact',
  therapist: 'Your therapist',
  'your-rights': 'Your rights',
  ending: 'Ending',
};
