import { Cite, plugins } from '@citation-js/core';
import '@citation-js/plugin-bibtex';
import '@citation-js/plugin-csl';
import { readFileSync } from 'node:fs';
import * as z from 'zod';

plugins.config.get('@csl').styles.add('chicago', readFileSync('tests/chicago.csl', 'utf8'));

const item = z.looseObject({
  id: z.string(),
  author: z.array(z.object({ literal: z.string().optional(), family: z.string().optional() })),
  issued: z.object({ 'date-parts': z.array(z.array(z.number())) }),
  title: z.string(),
  URL: z.string(),
});

/** @returns the one source that citation-js reads out of BibTeX or CSL-JSON. */
export function readCitation(text: string): z.infer<typeof item> {
  const { data } = new Cite(text);
  if (data.length !== 1) throw new Error(`citation-js reads ${data.length} sources: ${text}`);
  return item.parse(data[0]);
}

/** @returns how citation-js prints a source in a list of references. */
export function printCitation(csl: unknown, style: 'apa' | 'chicago'): string {
  return new Cite(csl).format('bibliography', { style, lang: 'en-US', format: 'text' }).trim();
}
