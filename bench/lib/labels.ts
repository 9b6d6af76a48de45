/**
 * Labels of questions that the topics of the reference don't cover, or not alone: for each, the
 * addresses that a right result starts with. `other` has none.
 */
export const LABELS: Readonly<Record<string, readonly string[]>> = {
  law: ['/law'],
  'help-now': ['/where-to-turn'],
  'which-code': ['/which-code', '/codes', '/guides/choosing-a-therapist'],
  site: ['/about', '/clinics', '/handouts', '/editions', '/changes'],
  'ai-tools': ['/guides/chatbots', '/faq/chatbots'],
  other: [],
};
