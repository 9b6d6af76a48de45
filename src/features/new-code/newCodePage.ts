import { escapeMarkdown } from '../../lib/text';
import { abbreviationOf } from './newCode';
import type { NewCode } from './newCodeFields';
import { COUNTRIES, type Country } from '../reference/vocabulary';

const NOTHING_CHECKED = 'We have not checked any provision of this code yet.';
const GAP = 'A gap is not a yes or a no.';

/** Longest title and description that the front matter may have (content/frontMatter.ts). */
const LONGEST = { title: 80, description: 160 };

/**
 * Writes the page of a new code: the sections of every code's page, without any claim that has not
 * been checked.
 * @param code what is known of it.
 * @param today `2026-11-23`.
 * @returns MDX that keeps the rules of writing.
 */
export function newCodePage(code: NewCode, today: string): string {
  const { id, label, body, title, profession, country, edition, officialUrl } = code;
  const place = placeOf(country);
  const heading = firstWithin(LONGEST.title, [
    `${abbreviationOf(label)}: ${profession} in ${place}`,
    `${label}: a code of ethics`,
    id,
  ]);
  const description = firstWithin(LONGEST.description, [
    `${title}, issued by ${body}. ${NOTHING_CHECKED} ${GAP}`,
    `${label}, a code of ethics. ${NOTHING_CHECKED} ${GAP}`,
    `${NOTHING_CHECKED} ${GAP}`,
  ]);
  const toRead = officialUrl
    ? `To read the code, go to [the publisher's own page](${officialUrl.replaceAll('(', '%28').replaceAll(')', '%29')}).`
    : 'We have no address for its text yet. You can ask the body that issues it.';
  return `---
title: ${JSON.stringify(heading)}
description: ${JSON.stringify(description)}
kind: code
sources: [${id}]
reviewed: ${today}
---

This page is about a [code of ethics](../glossary/index.mdx#code-of-ethics): ${escapeMarkdown(title)}.
${NOTHING_CHECKED} A gap on this page is not a yes or a no.
${toRead}

<CodeFacts code="${id}" />

## Who is bound {/* #bound */}

The code is for ${escapeMarkdown(profession)}, in ${place}. We have not checked who else may have to follow
it. You can ask your therapist whether it binds them.

## Edition and revision {/* #edition */}

We know this [edition](../glossary/index.mdx#edition) as ${escapeMarkdown(edition)}. We have not checked when
it took effect, or whether a later one has replaced it.

## Where complaints go {/* #where-complaints-go */}

We have not checked who takes complaints under this code.

You don't need a section number to tell someone what worries you. See [where to
turn](../where-to-turn.mdx).

<Complaints code="${id}" />

## How to cite this code {/* #cite */}

<CiteCode code="${id}" />

## What it says, topic by topic {/* #provisions */}

${NOTHING_CHECKED} So the list below shows gaps only.

<CodeProvisions code="${id}" />
`;
}

function placeOf(country: Country): string {
  const name = COUNTRIES[country];
  if (country === 'INT') return name.toLowerCase();
  return name.startsWith('United') ? `the ${name}` : name;
}

function firstWithin(length: number, texts: readonly string[]): string {
  return texts.find((text) => text.length <= length) ?? '';
}
