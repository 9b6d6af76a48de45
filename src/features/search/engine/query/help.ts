import { tokensOf } from '../text/tokens';

/** Which part of the page "Where to turn" comes before all answers. */
export type Help = 'talk-now' | 'danger' | 'harmed';

/** One way of saying it: words that must stand in this order, with up to some others between. */
interface Sign {
  help: Help;
  words: RegExp;
}

/** Any words between two others, up to three. */
const GAP = '(?: \\S+){0,3}? ';
const ME = '(?:me|my|us|her|him|them|client|patient|kid|daughter|son|wife|husband)';
const THEY =
  '(?:therapist|counsell?or|psychologist|psychiatrist|shrink|t|he|she|they|social worker)';

const SIGNS: readonly Sign[] = [
  { help: 'talk-now', words: /\bsuicid\w*|\bself ?harm\w*|\boverdos\w*/ },
  {
    help: 'talk-now',
    words: /\b(?:kill|hurt|cut|harm|hang|shoot)(?:ing)? (?:myself|my self|me)\b/,
  },
  { help: 'talk-now', words: /\b(?:end|ending|take|taking) (?:it all|my (?:own )?life)\b/ },
  {
    help: 'talk-now',
    words:
      /\b(?:want|wanna|wish|going|rather|better)(?: to| i| was| were| off| be)* (?:die|dead)\b/,
  },
  {
    help: 'talk-now',
    words:
      /\b(?:dont|do not|cant|cannot) (?:want to |go on |keep )?(?:live|living|be alive|exist)\b/,
  },
  { help: 'talk-now', words: /\bno reason to live\b|\bcant go on\b|\bcannot go on\b/ },
  {
    help: 'danger',
    words: /\b(?:in danger|afraid for my life|going to kill (?:me|us)|threaten\w* to kill)\b/,
  },
  {
    help: 'danger',
    words: /\b(?:stalk\w*|follow\w* me home|hit me|hits me|beat me|beats me|chok\w* me)\b/,
  },
  { help: 'harmed', words: /\brap(?:e|ed|es|ing|ist)\b|\bmolest\w*|\bgrop(?:e|ed|es|ing)\b/ },
  { help: 'harmed', words: /\bsexual(?:ly)? (?:abus\w*|assault\w*|harass\w*|exploit\w*)/ },
  { help: 'harmed', words: /\b(?:abus|assault)\w*\b/ },
  {
    help: 'harmed',
    words: new RegExp(`\\b(?:forced|forcing|made) ${ME}${GAP}(?:sex|touch|kiss|undress)`),
  },
  {
    help: 'harmed',
    words: new RegExp(
      `\\b${THEY}(?: \\S+){0,2}? (?:touched|touches|touching|kissed|kisses|fondled|undressed|slept with|had sex with|having sex with) ${ME}\\b`,
    ),
  },
  {
    help: 'harmed',
    words: new RegExp(`\\b(?:sex|sleeping|slept) with (?:my|his|her|the|a)(?: \\S+)? ${THEY}\\b`),
  },
];

/**
 * Tells whether a query speaks of danger or assault, so that help comes first. It looks for plain
 * signs and does not judge: help shown once too often does no harm.
 * @returns the part of "Where to turn" to show; undefined if there is no sign.
 */
export function helpFor(query: string): Help | undefined {
  const text = tokensOf(query.slice(0, 2000))
    .map(({ word }) => word)
    .join(' ');
  return SIGNS.find(({ words }) => words.test(text))?.help;
}
