import type { Cell } from './cells';
import type { Provision } from './schema';
import { STATE_WORDS, type Stance } from './vocabulary';
import { hasOtherConditions, parseWaitingPeriod } from './waitingPeriod';

/**
 * What a stance comes to on a topic, where that can be said in a few words. Each phrase is true of
 * every provision with that stance on that topic, so it may say less than a provision and never more:
 * read them all before adding one. It names no strength ("must", "should") unless all of them share it.
 */
const PREDICATES: Readonly<Record<string, Partial<Record<Stance, string>>>> = {
  'friendship-current': { prohibited: 'Other close relationships are ruled out' },
  'sexual-current': { prohibited: 'Ruled out during therapy' },
  business: { prohibited: 'Some dealings are ruled out' },
  gifts: {
    conditional: 'Depends on the gift',
    prohibited: 'Asking for gifts is ruled out',
    discouraged: 'Therapists are to avoid giving gifts',
  },
  touch: { prohibited: "Touch that the work doesn't need is ruled out" },
  fees: { required: 'Costs are to be explained' },
  'personal-problems': { prohibited: 'Working while unfit is ruled out' },
  values: { prohibited: 'Discriminating or imposing values is ruled out' },
  'role-changes': { prohibited: 'Some second roles are ruled out' },
  confidentiality: { required: 'Your privacy is to be protected' },
  'confidentiality-limits': { required: 'The limits are to be explained' },
  recording: { conditional: 'Only with your consent' },
  abandonment: {
    prohibited: 'You must not be abandoned',
    required: 'You are not to be left without notice or help',
  },
};

/**
 * The topics on which the codes with a stance are about a part of the topic's question only, such as
 * asking for gifts. Counts say so. Read every provision with that stance before changing this.
 */
const PARTLY: Readonly<Record<string, readonly Stance[]>> = {
  'friendship-current': ['prohibited'],
  business: ['prohibited'],
  gifts: ['prohibited', 'discouraged'],
  touch: ['prohibited'],
  'personal-problems': ['prohibited'],
  values: ['prohibited'],
  'role-changes': ['prohibited'],
};

/** @returns whether provisions with a stance on a topic are about a part of its question only. */
export function isPartial(topic: string, stance: Stance): boolean {
  return PARTLY[topic]?.includes(stance) ?? false;
}

/** The topics on which time since therapy matters. */
export const PERIOD_TOPICS: readonly string[] = ['sexual-former', 'friendship-former'];

/**
 * The answer of a provision in a few words, for tables.
 * @param topic id of its topic.
 * @returns "Banned for 5 years, then only under conditions"; where nothing fits, the label of the
 *   stance. Never stronger than the provision.
 */
export function predicateOf(
  topic: string,
  provision: Pick<Provision, 'stance' | 'waitingPeriod' | 'conditions'>,
): string {
  const { stance } = provision;
  return (
    waitingPredicate(topic, provision) ?? PREDICATES[topic]?.[stance] ?? STATE_WORDS[stance].label
  );
}

/** @returns the answer of a cell: that of its strictest provision; "Not checked yet" without any. */
export function cellAnswer({ topic, state, provisions }: Cell): string {
  const strictest = provisions.find(({ stance }) => stance === state);
  return strictest ? predicateOf(topic, strictest) : STATE_WORDS['not-checked'].label;
}

function waitingPredicate(
  topic: string,
  { stance, waitingPeriod, conditions }: Pick<Provision, 'stance' | 'waitingPeriod' | 'conditions'>,
): string | undefined {
  const period = parseWaitingPeriod(waitingPeriod);
  if (stance === 'conditional' && period) {
    const { years, atLeast, recommended } = period;
    const length = `${atLeast ? 'at least ' : ''}${years} ${years === 1 ? 'year' : 'years'}`;
    if (recommended) return `Only under conditions; a wait of ${length} is recommended`;
    return `Banned for ${length}${hasOtherConditions(conditions) ? ', then only under conditions' : ''}`;
  }
  // Without a waiting period in the data, none was found in the code.
  if (!PERIOD_TOPICS.includes(topic) || period) return undefined;
  if (stance === 'prohibited') return 'Ruled out, with no time limit named';
  if (stance === 'discouraged') return 'To be avoided, with no time limit named';
  return undefined;
}
