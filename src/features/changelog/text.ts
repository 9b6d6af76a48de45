import { escapeHtml, escapeMarkdown } from '../../lib/text';
import type { ApiEdition } from '../reference/api/edition';
import type { Provision } from '../reference/schema';
import { shownProvision, type ShownProvision } from '../reference/slices';
import { STATE_WORDS, STATES, type Binding } from '../reference/vocabulary';
import { placeAddress } from '../law/addresses';
import {
  countChanges,
  type BindingChange,
  type CellChange,
  type ChangeCounts,
  type ChangeKind,
  type DisplayNames,
  type EditionDiff,
  type ListsDiff,
} from './diff';
import type { LawChange, LawNames } from './lawDiff';

/** @returns what a sentence calls an edition: "edition 2026.1", "the current text". */
export function editionName({ name }: Pick<ApiEdition, 'name'>): string {
  return name === 'latest' ? 'the current text' : `edition ${name}`;
}

/** @returns the name of a code; its id if it has none. */
export function codeName({ codes }: DisplayNames, id: string): string {
  return codes[id] ?? id;
}

/** @returns the name of a topic; its id if it has none. */
export function topicName({ topics }: DisplayNames, id: string): string {
  return topics[id] ?? id;
}

/**
 * @param noun what is counted.
 * @returns the counts as a phrase: "3 cells added, 1 changed and 1 removed"; "no cell changed".
 */
export function formatCounts(counts: ChangeCounts, noun = 'cell'): string {
  const kinds = (['added', 'changed', 'removed'] as const).filter((kind) => counts[kind] > 0);
  if (kinds.length === 0) return `no ${noun} changed`;
  const parts = kinds.map((kind, index) => {
    const word = index > 0 ? '' : counts[kind] === 1 ? ` ${noun}` : ` ${noun}s`;
    return `${counts[kind]}${word} ${kind}`;
  });
  return new Intl.ListFormat('en', { type: 'conjunction' }).format(parts).replace(', and', ' and');
}

/** One kind of change to the lists of codes and topics, and the names it applies to. */
export interface ListsDiffLine {
  what: string;
  names: string[];
}

/** @returns a line for each kind of change; none if the lists are the same. */
export function listsDiffLines(
  { codes, topics, superseded, binds }: ListsDiff,
  names: DisplayNames,
): ListsDiffLine[] {
  const code = (id: string) => codeName(names, id);
  const topic = (id: string) => topicName(names, id);
  const renamed = [...codes.renamed, ...topics.renamed];
  return [
    { what: 'Codes added', names: codes.added.map(code) },
    { what: 'Codes removed', names: codes.removed.map(code) },
    { what: 'Codes marked as superseded', names: superseded.map(code) },
    { what: 'Topics added', names: topics.added.map(topic) },
    { what: 'Topics removed', names: topics.removed.map(topic) },
    { what: 'Renamed', names: renamed.map(({ before, after }) => `${after} (before: ${before})`) },
    ...bindingLines(binds, names),
  ].filter((line) => line.names.length > 0);
}

/** Whom a code binds, in a few words. */
const BINDING_WORDS: Readonly<Record<Binding, string>> = {
  members: 'members',
  registrants: 'everyone on a register',
  everyone: 'everyone who does the work',
};

/** @returns a line for each kind of change of whom codes bind, in the order of the changes. */
export function bindingLines(
  changes: readonly BindingChange[],
  names: DisplayNames,
): ListsDiffLine[] {
  const words = (binding: Binding | null) => (binding ? BINDING_WORDS[binding] : 'not stated');
  const kindOf = ({ before, after }: BindingChange) =>
    `Whom it binds: ${words(after)} (before: ${words(before)})`;
  return [...new Set(changes.map(kindOf))].map((what) => ({
    what,
    names: changes.filter((change) => kindOf(change) === what).map(({ id }) => codeName(names, id)),
  }));
}

type Field = keyof ShownProvision;

/** What each field of a provision is called, in the order in which changes are listed. */
const FIELD_NAMES: Readonly<Record<Field, string>> = {
  stance: 'the state',
  sections: 'the sections',
  says: 'our wording',
  waitingPeriod: 'the waiting period',
  conditions: 'the conditions',
  appliesTo: 'whom it is about',
  example: 'the examples',
  headings: 'the headings',
  basis: 'what it rests on',
  caution: 'the note of caution',
  verification: 'how it was verified',
};
const FIELDS = Object.keys(FIELD_NAMES) as Field[];
/** Fields that the description of a change states anyway. */
const STATED_FIELDS: readonly Field[] = ['stance', 'sections'];
const OTHER_FIELDS = FIELDS.filter((field) => !STATED_FIELDS.includes(field));

/** @returns the names of the fields of a cell that differ: "the sections", "our wording". */
export function changedFields(before: readonly Provision[], after: readonly Provision[]): string[] {
  return differingFields(FIELDS, before, after);
}

/**
 * Describes a change without repeating what the code says, which is one click away.
 * @param formatSections formats section numbers for the output; returns them unchanged by default.
 * @returns "Now: Allowed (A.1); before: Not checked yet.", and which other fields changed.
 */
function describeChange(
  { kind, before, after }: CellChange,
  formatSections: (sections: string) => string = (sections) => sections,
): string {
  // A removed cell may be unchecked, or its code or topic may be gone. This is true of all three.
  const now = kind === 'removed' ? 'No longer shown' : describeStates(after, formatSections);
  const then = describeStates(before, formatSections);
  const fields = kind === 'changed' ? differingFields(OTHER_FIELDS, before, after).join(', ') : '';
  if (now === then)
    return `Unchanged: ${now}. Changed: ${fields || 'which words belong to which section'}.`;
  return `Now: ${now}; before: ${then}.${fields ? ` Also changed: ${fields}.` : ''}`;
}

/**
 * Renders changes as Markdown for a post: a heading for each code, a list item for each topic.
 * @param cells in any order of codes. Within a code, the order is kept.
 * @param base prefix of the links, without a trailing slash; empty for the current text. A post
 *   about an edition links to that edition, `/2026.1`, so that it stays true.
 * @returns the text, with a line break at its end; a sentence that says so if nothing changed.
 */
export function changesToMarkdown(
  cells: readonly CellChange[],
  names: DisplayNames,
  base = '',
): string {
  if (cells.length === 0) return 'No cell was added, changed or removed.\n';
  const codes = [...new Set(cells.map(({ code }) => code))];
  return codes
    .map((code) => {
      const lines = cells.filter((cell) => cell.code === code).map((cell) => item(cell));
      return `### ${escapeMarkdown(codeName(names, code))} {/* #${code} */}\n\n${lines.join('\n')}\n`;
    })
    .join('\n');

  function item(cell: CellChange): string {
    const title = escapeMarkdown(topicName(names, cell.topic));
    const link = hasRow(cell) ? `[${title}](${cellAddress(base, cell)})` : title;
    // Code spans keep MDX from parsing the sections, and lint from looking them up in today's data.
    return `- ${link}: ${describeChange(cell, (sections) => `\`${sections}\``)}`;
  }
}

/**
 * Renders changes as HTML for a feed: changes to the lists of codes and topics, then the cells.
 * @param base absolute prefix of the links, with the path of the edition, without a trailing slash.
 * @returns paragraphs and a list; a paragraph that says so if no cell changed.
 */
export function changesToHtml(
  { cells, lists, names, law, lawNames }: Omit<EditionDiff, 'older' | 'newer'>,
  base: string,
): string {
  const paragraphs = listsDiffLines(lists, names).map(
    (line) => `<p>${escapeHtml(`${line.what}: ${line.names.join('; ')}`)}</p>`,
  );
  if (cells.length === 0) paragraphs.push('<p>No cell was added, changed or removed.</p>');
  const items = cells.map((cell) => {
    const title = escapeHtml(`${codeName(names, cell.code)}, ${topicName(names, cell.topic)}`);
    const link = hasRow(cell)
      ? `<a href="${escapeHtml(cellAddress(base, cell))}">${title}</a>`
      : title;
    return `<li>${link}: ${escapeHtml(describeChange(cell))}</li>`;
  });
  const laws = lawChangeGroups(law, lawNames).map(
    ({ name, counts, changes }) =>
      `<li>${escapeHtml(`${name}: ${counts} (${changes.map((change) => change.name).join(', ')})`)}</li>`,
  );
  const lawList = laws.length > 0 ? `<p>The law</p><ul>${laws.join('')}</ul>` : '';
  return paragraphs.join('') + (items.length > 0 ? `<ul>${items.join('')}</ul>` : '') + lawList;
}

/** The questions of one place on which the law differs. */
export interface LawChangeGroup {
  id: string;
  name: string;
  /** "9 rules added". */
  counts: string;
  changes: { kind: ChangeKind; question: string; name: string; cites: string }[];
}

/** @returns the changes of the law by place, in the order of the changes. */
export function lawChangeGroups(
  changes: readonly LawChange[],
  { places, questions }: LawNames,
): LawChangeGroup[] {
  return [...new Set(changes.map(({ place }) => place))].map((id) => {
    const own = changes.filter(({ place }) => place === id);
    return {
      id,
      name: places[id] ?? id,
      counts: formatCounts(countChanges(own), 'rule'),
      changes: own.map(({ kind, question, before, after }) => ({
        kind,
        question,
        name: questions[question] ?? question,
        cites: (after.length > 0 ? after : before).map(({ cite }) => cite).join('; '),
      })),
    };
  });
}

/**
 * Renders changes of the law as Markdown for a post: a list item for each place.
 * @param base prefix of the links, without a trailing slash.
 */
export function lawChangesToMarkdown(
  changes: readonly LawChange[],
  names: LawNames,
  base: string,
): string {
  return lawChangeGroups(changes, names)
    .map((group) => {
      const questions = group.changes.map(({ name }) => escapeMarkdown(name)).join(', ');
      return `- [${escapeMarkdown(group.name)}](${base}${placeAddress(group.id)}): ${group.counts} (${questions})`;
    })
    .join('\n');
}

/** A removed cell may have no row in its table, and then nothing to link to. */
function hasRow({ kind }: CellChange): boolean {
  return kind !== 'removed';
}

function cellAddress(base: string, { code, topic }: CellChange): string {
  return `${base}/compare/${topic}#${code}`;
}

/** Lists the provisions by state, the strictest first, with their sections. */
function describeStates(
  provisions: readonly Provision[],
  formatSections: (sections: string) => string,
): string {
  if (provisions.length === 0) return STATE_WORDS['not-checked'].label;
  return [...provisions]
    .sort((a, b) => STATES.indexOf(a.stance) - STATES.indexOf(b.stance))
    .map(({ stance, sections }) => {
      const looked = stance === 'silent' ? 'looked through: ' : '';
      return `${STATE_WORDS[stance].label} (${looked}${formatSections(sections.join(', '))})`;
    })
    .join(', ');
}

function differingFields(
  fields: readonly Field[],
  before: readonly Provision[],
  after: readonly Provision[],
): string[] {
  return fields
    .filter((field) => serializeField(before, field) !== serializeField(after, field))
    .map((field) => FIELD_NAMES[field]);
}

/** Serializes one field of all provisions, independent of their order. */
function serializeField(provisions: readonly Provision[], field: keyof ShownProvision): string {
  const texts = provisions.map((provision) =>
    JSON.stringify(shownProvision(provision)[field] ?? null),
  );
  return texts.sort().join();
}
