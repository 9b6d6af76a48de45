import type { Stance } from '../vocabulary';

/** How the words of a provision show its stance. */
export interface Strength {
  /** What the words must say, after "does not say": `that something is ruled out`. */
  says: string;
  /** Words to use, for the author who has used none. */
  words: string;
  isSaid: (text: string) => boolean;
}

/** "Not banned" and "need not be avoided" say the opposite of "banned" and "avoided". */
const NOT_DENIED = String.raw`(?<!\b(?:not|never|nor)(?: \w+)? )`;
const BANNED = '(?:forbidden|prohibited|banned|ruled out|excluded)';

const ruledOut = anyOf(
  String.raw`\b(?:must|may|should|shall|can) not\b|\bcannot\b|\bnever\b|\bnot (?:allowed|to)\b`,
  // What the code does not do ("does not forbid") is not what its members must not do.
  String.raw`\b(?:do|does) not (?!need|have to|forbid|prohibit|ban|rule|mention|name|deal|say)`,
  String.raw`\b(?:do|must|should|may) neither\b.+\bnor\b|\bwithout discrimination\b`,
  String.raw`${NOT_DENIED}\b(?:${BANNED}|forbids?|prohibits?|bans?|rules out|excludes?)\b`,
  String.raw`${NOT_DENIED}\b(?:unethical|breach(?:es)?|refrain)\b`,
);
const avoided = anyOf(
  String.raw`${NOT_DENIED}\b(?:avoid(?:s|ed|ing)?|discourage[sd]?|refrain|stay out|keep away)\b`,
  // Boundaries that are to be kept are kept by staying away.
  String.raw`\bshould not\b|\b(?:keep|within)\b[^.]*\bboundaries\b`,
);
const conditioned = anyOf(
  String.raw`\b(?:if|only|when|unless|until|where|after|afterwards|before|beforehand)\b`,
  String.raw`\b(?:except|apart from|subject to|provided|as long as|at least|depends?|so that)\b`,
  // Not any "with": "with clients" stands in most rules.
  String.raw`\bwith(?:out)? (?:\w+ ){0,2}(?:consent|release|care|caution|precautions|eye|limits)\b`,
  // A limit or a duty on how it is done is a condition too.
  String.raw`\b(?:weigh|calls? for|takes? steps|within limits|same standards|in keeping|need|needs|duty)\b`,
  String.raw`\b(?:must|should) (?!not|never)`,
);
const allowed = anyOf(
  String.raw`\b(?:may|can)\b(?! not)|\b(?:allows?|allowed|permits?|permitted|free to)\b`,
  String.raw`\b(?:recommends?|recommended|encouraged|accepted|acceptable|need not)\b`,
  String.raw`\bnot (?:\w+ )?(?:${BANNED}|unethical)\b`,
);
/** Said of what is ruled out, and of nothing that is plainly allowed. */
const banned = anyOf(
  String.raw`\b(?:must|may|should|shall) not\b|\bcannot\b|\b(?:is|are|be) (?:\w+ly )?${BANNED}\b`,
);
const merelyAllowed = anyOf(String.raw`\b(?:may|allowed to|permitted to|free to)\b`);
const owed = anyOf(
  String.raw`\b(?:must|should|shall|duty|duties|obliged|obligation|required?s?|expected)\b`,
  String.raw`\b(?:promise|strive|try|seek|make sure|protect|respect|safeguard|avoid|get|obtain)\b`,
  String.raw`\b(?:gives?|tells?|told|keeps?|explains?|informs?|takes?|helps?)\b`,
);
const absent = anyOf(
  String.raw`\bno (?:\w+ ){0,2}(?:standard|rule|provision|principle|section|clause|mention)\b`,
  String.raw`\bnot (?:\w+ )?(?:mentioned|named|covered|addressed|dealt with)\b|\bnothing\b|\bsilent\b`,
  String.raw`\b(?:do|does) not (?:mention|name|deal|cover|address|say|speak)\b`,
);

/** For each stance, what its words show. The lists grow with the data; they guess at no meaning. */
export const STRENGTHS: Record<Stance, Strength> = {
  prohibited: {
    says: 'that something is ruled out',
    words: 'must not, do not, forbidden, ruled out, not allowed, neither … nor',
    isSaid: ruledOut,
  },
  discouraged: {
    says: 'that something is to be avoided',
    words: 'avoid, should not, discourage, refrain, stay out, keep boundaries',
    isSaid: avoided,
  },
  conditional: {
    says: 'under which condition',
    words: 'if, only, when, unless, until, where, after, before, except, provided, weigh, must',
    isSaid: conditioned,
  },
  required: {
    says: 'that something is a duty, only that it may be done',
    words: 'must, should, duty, make sure, protect, get, give, tell, keep',
    isSaid: (text) => !merelyAllowed(text) || owed(text),
  },
  permitted: {
    says: 'that something is plainly allowed',
    words: 'may, can, allowed, accepted, recommended, and nothing that is ruled out',
    isSaid: (text) => allowed(text) && !banned(text),
  },
  silent: {
    says: 'that something is absent from the code',
    words: 'no standard, no rule, not mentioned, not named, does not deal with, nothing',
    isSaid: absent,
  },
};

function anyOf(...patterns: string[]): (text: string) => boolean {
  const pattern = new RegExp(patterns.join('|'), 'is');
  return (text) => pattern.test(text);
}
