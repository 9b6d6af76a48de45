import { diffCells, diffLists, displayNames, type ListDiff } from '../changelog/diff';
import { changesToMarkdown } from '../changelog/text';
import { coverageReport } from '../reference/coverageReport';
import { readableDate } from '../../lib/readableDate';
import type { Edition } from '../editions/edition';
import { countKinds, markdownText, pageChanges, sum, type EditionText } from './node/editionText';

/** @returns the name of an edition's post, from the top of the project. */
export function postOf({ name, date }: Edition): string {
  return `blog/${date}-edition-${name}.mdx`;
}

/**
 * Drafts the post of an edition, from the data and the pages.
 * @param older the edition before it; for the first there is none.
 * @returns the post as MDX. Its links are not checked at each build, so that they outlive the
 *   edition: once it is archived, redirects answer them.
 */
export function draftPost(edition: EditionText, older?: EditionText): string {
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
    holds(edition),
    ...(older ? since(edition, older) : ['This is the first edition.']),
    '',
  ].join('\n\n');
}

function holds({ name, reference, pages }: EditionText): string {
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
  ];
  return `## What it holds {/* #holds */}

${counts.map(([what, count]) => `- ${what}: ${count}`).join('\n')}

You can have [the data of this edition](pathname:///api/v1/${name}/index.json) as files.`;
}

function since(edition: EditionText, older: EditionText): string[] {
  const base = `pathname:///${edition.name}`;
  const changes = diffCells(older.reference, edition.reference);
  const names = displayNames(older.reference, edition.reference);
  const kinds = countKinds(changes);
  return [
    `## What changed since edition ${older.name} {/* #changes */}`,
    `Edition ${older.name} is of ${readableDate(older.date)}. Since then, cells were added
(${kinds.added}), changed (${kinds.changed}) and removed (${kinds.removed}). [Both editions side by
side](pathname:///changes/${older.name}/${edition.name}) have the details.`,
    ...pageChanges(edition, older, base),
    ...lists(edition, older),
    changesToMarkdown(changes, names, base).trimEnd(),
  ];
}

function lists(edition: EditionText, older: EditionText): string[] {
  const { codes, topics, superseded } = diffLists(older.reference, edition.reference);
  const names = displayNames(older.reference, edition.reference);
  const linesOf = (
    what: string,
    { added, removed, renamed }: ListDiff,
    called: typeof names.codes,
  ) => [
    ...added.map((id) => `- New ${what}: ${markdownText(called[id] ?? id)}`),
    ...removed.map((id) => `- ${what} taken out: ${markdownText(called[id] ?? id)}`),
    ...renamed.map(
      ({ before, after }) =>
        `- ${what} renamed: ${markdownText(before)}, now ${markdownText(after)}`,
    ),
  ];
  const lines = [
    ...linesOf('code', codes, names.codes),
    ...linesOf('topic', topics, names.topics),
    ...superseded.map((id) => `- No longer in force: ${markdownText(names.codes[id] ?? id)}`),
  ].map((line) => line.replace(/^- [a-z]/, (start) => start.toUpperCase()));
  return lines.length > 0
    ? [`### Codes and topics {/* #codes-and-topics */}\n\n${lines.join('\n')}`]
    : [];
}
