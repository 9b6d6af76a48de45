import type { Diagnostic } from '../../lib/diagnostics';
import { parseDataFile, type DataFile } from '../../lib/yaml';
import { lintRules } from './lint';
import {
  complaintRoutesFileSchema,
  helpLinesFileSchema,
  type ComplaintRoutes,
  type HelpLines,
} from './schema';

/** Help lines and bodies that take complaints, of one version of the site. */
export interface Support {
  helpLines: HelpLines;
  complaints: ComplaintRoutes;
}

/** The files of a `_data` folder that hold them. */
export interface SupportFiles {
  helpLines: DataFile;
  complaintRoutes: DataFile;
}

/**
 * Reads the help lines and the complaint routes: parses the YAML, checks each file against its
 * schema, then runs the lint rules.
 * @param files the texts, with their paths.
 * @param codes ids of the codes of this version.
 * @returns the diagnostics of both files, and the data if there are none.
 */
export function readSupport(
  files: SupportFiles,
  codes: readonly string[],
): { support?: Support; diagnostics: Diagnostic[] } {
  const helpLines = parseDataFile(files.helpLines, helpLinesFileSchema);
  const complaints = parseDataFile(files.complaintRoutes, complaintRoutesFileSchema);
  const diagnostics = [...helpLines.diagnostics, ...complaints.diagnostics];
  if (!helpLines.parsed || !complaints.parsed) return { diagnostics };
  const parsed = { helpLines: helpLines.parsed, complaints: complaints.parsed, codes };
  diagnostics.push(...lintRules.flatMap((rule) => rule.check(parsed)));
  if (diagnostics.length > 0) return { diagnostics };
  return {
    support: { helpLines: helpLines.parsed.value, complaints: complaints.parsed.value },
    diagnostics,
  };
}
