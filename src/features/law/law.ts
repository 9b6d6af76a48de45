import type { Diagnostic } from '../../lib/diagnostics';
import { checkShape, type DataFile } from '../../lib/yaml';
import { readFolder } from '../reference/migrations/readFolder';
import { lintRules, type ParsedLaw } from './lint';
import {
  jurisdictionSchema,
  questionsFileSchema,
  type Jurisdiction,
  type Question,
  type Scope,
} from './schema';

/** The law of one version of the site. */
export interface Law {
  questions: readonly Question[];
  scopes: readonly Scope[];
  /** By id. */
  jurisdictions: readonly Jurisdiction[];
}

/** The law of an edition that was frozen before there was any. */
export const NO_LAW: Law = { questions: [], scopes: [], jurisdictions: [] };

/** The files of one `_data` folder that hold the law. */
export interface LawFiles {
  questions: DataFile;
  jurisdictions: readonly DataFile[];
}

/**
 * Reads the law: parses the YAML, migrates older data, checks each file against its schema, then
 * runs the lint rules.
 * @param files the texts, with their paths.
 * @param codes ids of the codes of ethics of the same version, which rules may name.
 * @returns the diagnostics of all files, and the law if there are none.
 */
export function readLaw(
  files: LawFiles,
  codes: readonly string[],
): { law?: Law; diagnostics: Diagnostic[] } {
  const folder = readFolder([files.questions, ...files.jurisdictions]);
  const read = [...folder.files];
  const questions = read
    .filter(([name]) => name === 'law/questions.yaml')
    .map(([, file]) => checkShape(file, questionsFileSchema))[0];
  const jurisdictions = read
    .filter(([name]) => name !== 'law/questions.yaml')
    .map(([, file]) => checkShape(file, jurisdictionSchema));
  const diagnostics = [
    ...folder.diagnostics,
    ...(questions?.diagnostics ?? []),
    ...jurisdictions.flatMap((file) => file.diagnostics),
  ];
  if (!questions?.parsed) return { diagnostics };
  const parsed: ParsedLaw = {
    questions: questions.parsed,
    jurisdictions: jurisdictions.flatMap((file) => (file.parsed ? [file.parsed] : [])),
    codes,
  };
  for (const rule of lintRules) diagnostics.push(...rule.check(parsed));
  if (diagnostics.length > 0) return { diagnostics };
  return {
    law: {
      questions: parsed.questions.value.questions,
      scopes: parsed.questions.value.scopes,
      jurisdictions: parsed.jurisdictions.map(({ value }) => value),
    },
    diagnostics,
  };
}
