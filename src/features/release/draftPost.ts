import {
  countChanges,
  diffCells,
  diffLists,
  displayNames,
  type DisplayNames,
  type ListDiff,
} from '../changelog/diff';
import { diffLaw, lawNames } from '../changelog/lawDiff';
import {
  bindingLines,
  changesToMarkdown,
  codeName,
  lawChangesToMarkdown,
  topicName,
} from '../changelog/text';
import type { Edition } from '../editions/edition';
import type { Law } from '../law/law';
import { publishedRules } from '../law/rules';
import { coverageReport } from '../reference/coverageReport';
import type { Reference } from '../reference/reference';
import type { ListedPage } from '../../lib/pages';
import { readableDate } from '../../lib/dates';
import { escapeMarkdown } from '../../lib/text';

/** An edition with its data and pages. */
export interface EditionContent extends Edition {
  reference: Reference;
  law: Law;
  pages: ListedPage[];
  /** @returns the source of the page at an address. */
  sourceOf: (address: string) => string;
}

/** @returns the file of an edition's post, from the top of the project. */
export function postFile({ name, date }: Edition): string {
  return `blog/${date}-edition-${name}.mdx`;
}

/**
 * Drafts the post of an edition from its data and pages.
 * @param older the edition before it; undefined for the first.
 * @returns the post as MDX. Its links use `pathname://`, which Docusaurus does not check: they
 *   must not break the build once the edition is archived and redirects answer them.
 */
export function draftPost(edition: EditionContent, older?: EditionContent): string {
  const { name, date } = edition;
  const day = readableDate(date);
  return [
    `---
title: Edition ${name}
description: This site as it stood on ${day}, frozen so that it can be cited.
slug: edition-${name}
date: ${date}
---`,
    `Edition ${name} is this site as it stood on ${day}. It stays as it was, at [an address of its
own](pathname:///${name}). If you cite it, others find the same words. The pages without a number in
their address go on being corrected.`,
    '{/* truncate */}',
    contents(edition),
    ...(older ? changesSince(edition, older) : ['This is the first edition.']),
    '',
  ].join('\n\n');
}

function contents({ name, reference, law, pages }: EditionContent): string {
  const { codes, topics } = coverageReport(reference);
  const counts: [string, number][] = [
    ['Pages', pages.length],
    ['Questions with an answer', sum(pages.map(({ questions }) => questions.length))],
    ['Codes of ethics', codes.length],
    ['Topics on which they are compared', topics.length],
    ['Cells with a rule', sum(topics.map(({ stated }) => stated))],
    ['Cells where we looked and found no rule', sum(topics.map(({ silent }) => silent))],
    ['Cells that are not checked yet', sum(topics.map(({ notChecked }) => notChecked))],
    ['Words explained', reference.terms.length],
    ['Places whose law is shown', law.jurisdictions.length],
    ['Rules of law', sum(law.jurisdictions.map((place) => publishedRules(place).length))],
  ];
  return `## What it holds {/* #holds */}

${counts.map(([what, count]) => `- ${what}: ${count}`).join('\n')}

You can have [the data of this edition](pathname:///api/v1/${name}/index.json) as files.`;
}

function changesSince(edition: EditionContent, older: EditionContent): string[] {
  const base = `pathname:///${edition.name}`;
  const changes = diffCells(older.reference, edition.reference);
  const names = displayNames(older.reference, edition.reference);
  const counts = countChanges(changes);
  return [
    `## What changed since edition ${older.name} {/* #changes */}`,
    `Edition ${older.name} is of ${readableDate(older.date)}. Since then, cells were added
(${counts.added}), changed (${counts.changed}) and removed (${counts.removed}). [Both editions side by
side](pathname:///changes/${older.name}/${edition.name}) have the details.`,
    ...pageChanges(edition, older, base),
    ...codeAndTopicChanges(edition, older, names),
    changesToMarkdown(changes, names, base).trimEnd(),
    ...lawChanges(edition, older, base),
  ];
}

/** @returns a section on what differs in the law; nothing if it is the same. */
function lawChanges(edition: EditionContent, older: EditionContent, base: string): string[] {
  const changes = diffLaw(older.law, edition.law);
  if (changes.length === 0) return [];
  const names = lawNames(older.law, edition.law);
  return [`### The law {/* #law */}\n\n${lawChangesToMarkdown(changes, names, base)}`];
}

/** @returns a section on new, changed and removed pages; nothing if there are none. */
function pageChanges(edition: EditionContent, older: EditionContent, base: string): string[] {
  const before = new Set(older.pages.map(({ address }) => address));
  const now = new Set(edition.pages.map(({ address }) => address));
  const link = ({ address, title }: ListedPage) =>
    `[${escapeMarkdown(title)}](${base}${address === '/' ? '' : address})`;
  const lines = [
    ...edition.pages.flatMap((page) => {
      if (!before.has(page.address)) return [`- New: ${link(page)}`];
      const isSame = edition.sourceOf(page.address) === older.sourceOf(page.address);
      return isSame ? [] : [`- Changed: ${link(page)}`];
    }),
    ...older.pages
      .filter(({ address }) => !now.has(address))
      .map(({ title }) => `- Taken out: ${escapeMarkdown(title)}`),
  ];
  return lines.length > 0 ? [`### Pages {/* #pages */}\n\n${lines.join('\n')}`] : [];
}

/** @returns a section on what differs in codes and topics themselves; nothing if they are the same. */
function codeAndTopicChanges(
  edition: EditionContent,
  older: EditionContent,
  names: DisplayNames,
): string[] {
  const { codes, topics, superseded, binds } = diffLists(older.reference, edition.reference);
  const code = (id: string) => escapeMarkdown(codeName(names, id));
  const topic = (id: string) => escapeMarkdown(topicName(names, id));
  const lines = [
    ...listLines('Code', codes, code),
    ...listLines('Topic', topics, topic),
    ...superseded.map((id) => `- No longer in force: ${code(id)}`),
    ...bindingLines(binds, names).map(
      (line) => `- ${line.what}: ${line.names.map(escapeMarkdown).join('; ')}`,
    ),
  ];
  return lines.length > 0
    ? [`### Codes and topics {/* #codes-and-topics */}\n\n${lines.join('\n')}`]
    : [];
}

function listLines(
  noun: string,
  { added, removed, renamed }: ListDiff,
  nameOf: (id: string) => string,
): string[] {
  return [
    ...added.map((id) => `- New ${noun.toLowerCase()}: ${nameOf(id)}`),
    ...removed.map((id) => `- ${noun} taken out: ${nameOf(id)}`),
    ...renamed.map(
      ({ before, after }) =>
        `- ${noun} renamed: ${escapeMarkdown(before)}, now ${escapeMarkdown(after)}`,
    ),
  ];
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0);
}
