import type { Provision } from '../reference/schema';
import { shown, type ShownProvision } from '../reference/slices/rows';
import { STATE_WORDS, STATES } from '../reference/vocabulary';
import type { Change } from './changesBetween';

/** The parts of a provision, as we call them. A line tells its state and sections anyway. */
const TOLD: readonly [keyof ShownProvision, string][] = [
  ['stance', 'the state'],
  ['sections', 'the sections'],
];
const OTHERS: readonly [keyof ShownProvision, string][] = [
  ['says', 'our wording'],
  ['waitingPeriod', 'the waiting period'],
  ['conditions', 'the conditions'],
  ['appliesTo', 'whom it is about'],
  ['example', 'the examples'],
  ['headings', 'the headings'],
  ['caution', 'the note of caution'],
  ['verification', 'how it was verified'],
];

/**
 * Tells of a change in a line, without what the code says: that is a click away.
 * @param sectionText writes section numbers for the place where the line goes; as they are by default.
 * @returns "Now: Allowed (A.1); before: Not checked yet.", and which other parts of it changed.
 */
export function changeLine(
  { kind, before, after }: Change,
  sectionText: (sections: string) => string = (sections) => sections,
): string {
  // What is gone may be unchecked, or its code or topic may be gone: this is true of both.
  const now = kind === 'removed' ? 'No longer shown' : statesText(after, sectionText);
  const then = statesText(before, sectionText);
  const parts = kind === 'changed' ? differing(OTHERS, before, after).join(', ') : '';
  if (now === then)
    return `Now as before: ${now}. Changed: ${parts || 'which words belong to which section'}.`;
  return `Now: ${now}; before: ${then}.${parts ? ` Also changed: ${parts}.` : ''}`;
}

/** Every provision by its state, the strictest first, with its sections. */
function statesText(provisions: readonly Provision[], sectionText: (text: string) => string) {
  if (provisions.length === 0) return STATE_WORDS['not-checked'].label;
  return [...provisions]
    .sort((a, b) => STATES.indexOf(a.stance) - STATES.indexOf(b.stance))
    .map(({ stance, sections }) => {
      const looked = stance === 'silent' ? 'looked through: ' : '';
      return `${STATE_WORDS[stance].label} (${looked}${sectionText(sections.join(', '))})`;
    })
    .join(', ');
}

/** @returns what of a cell differs, in words: "the sections", "our wording". */
export function changedParts(before: readonly Provision[], after: readonly Provision[]): string[] {
  return differing([...TOLD, ...OTHERS], before, after);
}

function differing(
  parts: typeof OTHERS,
  before: readonly Provision[],
  after: readonly Provision[],
): string[] {
  return parts
    .filter(([part]) => partText(before, part) !== partText(after, part))
    .map(([, name]) => name);
}

/** One part of all provisions as a text, the same for any order of them. */
function partText(provisions: readonly Provision[], part: keyof ShownProvision): string {
  const texts = provisions.map((provision) => JSON.stringify(shown(provision)[part] ?? null));
  return texts.sort().join();
}
