import type { Code } from './schema';
import type { Basis, Binding } from './vocabulary';

/** What each kind of binding means for a reader. */
const BINDING_NOTES: Record<Binding, string> = {
  members: 'Only people who belong to the body or are certified by it',
  registrants: 'Everyone on the register, whether or not they belong to an association',
  everyone: 'Everyone who does this work, by law',
};

/** What the text of a code is called, by a word of its title. The first that fits counts. */
const TEXT_NAMES = ['code', 'framework', 'standards', 'principles'] as const;

/**
 * @param code a code, or its summary.
 * @returns a phrase for table rows: "Binds all registered psychotherapists in Ontario".
 */
export function bindsPhrase({ profession, inForce }: Pick<Code, 'profession' | 'inForce'>): string {
  return `${inForce === false ? 'Was for' : 'Binds'} ${profession}`;
}

/** @returns what the kind of binding means; undefined where it is not known. */
export function bindingNote({ binds }: Pick<Code, 'binds'>): string | undefined {
  return binds && BINDING_NOTES[binds];
}

/**
 * @param code the code of a provision.
 * @param basis what the provision rests on, if not on the code's own text alone.
 * @returns a sentence: "From HCPC's guidance, not its standards."
 */
export function basisSentence(
  { abbreviation, title }: Pick<Code, 'abbreviation' | 'title'>,
  basis: Basis,
): string {
  const text = TEXT_NAMES.find((name) => title.toLowerCase().includes(name)) ?? 'code';
  const from: Record<Basis, string> = {
    guidance: `From ${abbreviation}'s guidance, not its ${text}.`,
    'partly-guidance': `In part from ${abbreviation}'s guidance, not its ${text}.`,
    supplement: `From a supplement to ${abbreviation}'s ${text}.`,
    policy: `From a policy of ${abbreviation}, not its ${text}.`,
    procedure: `From ${abbreviation}'s procedure for complaints, not its ${text}.`,
    law: `From the law, not from ${abbreviation}'s own ${text}.`,
  };
  return from[basis];
}
