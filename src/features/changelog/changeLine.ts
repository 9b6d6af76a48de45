import type { Provision } from '../reference/schema';
import { shown, type ShownProvision } from '../reference/slices/rows';
import { STATE_WORDS, STATES } from '../reference/vocabulary';
import type { Change } from './changesBetween';

type Field = keyof ShownProvision;

/** What each field of a provision is called, in the order in which changes are listed. */
const NAMES: Readonly<Record<Field, string>> = {
  stance: 'the state',
  sections: 'the sections',
  says: 'our wording',
  waitingPeriod: 'the waiting period',
  conditions: 'the conditions',
  appliesTo: 'whom it is about',
  example: 'the examples',
  headings: 'the headings',
  caution: 'the note of caution',
  verification: 'how it was verified',
};
const FIELDS = Object.keys(NAMES) as Field[];
/** The fields that a line shows before and after the change, so that it need not name them. */
const SHOWN: readonly Field[] = ['stance', 'sections'];

/**
 * Describes a change in one line, without what the code says.
 * @param sectionText formats section numbers for the place of the line; unchanged by default.
 * @returns "Now: Allowed (A.1); before: Not checked yet.", and which other fields changed.
 */
export function changeLine(
  { kind, before, after }: Change,
  sectionText: (sections: string) => string = (sections) => sections,
): string {
  // What is gone may be unchecked, or its code or topic may be gone: this is true of both.
  const now = kind === 'removed' ? 'No longer shown' : statesText(after, sectionText);
  const then = statesText(before, sectionText);
  const otherFields = FIELDS.filter((field) => !SHOWN.includes(field));
  const parts = kind === 'changed' ? changedNames(otherFields, before, after).join(', ') : '';
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

/** @returns what differs in a cell: "the sections", "our wording". */
export function changedParts(before: readonly Provision[], after: readonly Provision[]): string[] {
  return changedNames(FIELDS, before, after);
}

function changedNames(
  fields: readonly Field[],
  before: readonly Provision[],
  after: readonly Provision[],
): string[] {
  return fields
    .filter((field) => fieldText(before, field) !== fieldText(after, field))
    .map((field) => NAMES[field]);
}

/** One field of all provisions as a text, the same for any order of them. */
function fieldText(provisions: readonly Provision[], field: Field): string {
  const texts = provisions.map((provision) => JSON.stringify(shown(provision)[field] ?? null));
  return texts.sort().join();
}
