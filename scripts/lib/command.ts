import { parseArgs } from 'node:util';

/** A command was called in a way that it can't be: exit code 2. Whatever else fails is 1. */
export class WrongCall extends Error {}

/** The flags a command takes. */
interface Flags {
  /** Its name in package.json, for the way to its help. */
  command: string;
  /** Flags with a text after them. */
  texts: readonly string[];
  /** Flags that are there or not. */
  switches: readonly string[];
  /** Most words it takes besides its flags; none if not given. */
  words?: number;
}

/**
 * Reads the flags a command was called with.
 * @returns the words and texts that were given, the texts by name, and the switches.
 * @throws WrongCall with one sentence, if a flag is unknown or has no value.
 */
export function readFlags({ command, texts, switches, words = 0 }: Flags): {
  words: readonly string[];
  texts: ReadonlyMap<string, string>;
  switches: ReadonlySet<string>;
} {
  const options: Record<string, { type: 'string' | 'boolean' }> = {};
  for (const name of texts) options[name] = { type: 'string' };
  for (const name of switches) options[name] = { type: 'boolean' };
  try {
    const { values, positionals } = parseArgs({ options, allowPositionals: words > 0 });
    const given = Object.entries(values);
    const excess = positionals[words];
    if (excess !== undefined) throw new Error(`There is a word too many: ${excess}`);
    return {
      words: positionals,
      texts: new Map(
        given.flatMap(([name, value]) => (typeof value === 'string' ? [[name, value]] : [])),
      ),
      switches: new Set(given.flatMap(([name, value]) => (value === true ? [name] : []))),
    };
  } catch (error) {
    const [problem = ''] = messageOf(error).split(/\. |\n/);
    const help = `"npm run ${command} -- --help" lists what there is.`;
    throw new WrongCall(`${problem.replace(/\.$/, '')}; ${help}`);
  }
}

/** Runs a command; an Error becomes one clear line and its exit code. */
export async function runCommand(job: () => void | Promise<void>): Promise<void> {
  try {
    await job();
  } catch (error) {
    console.error(`✗ ${messageOf(error).trim()}`);
    process.exitCode = error instanceof WrongCall ? 2 : 1;
  }
}

function messageOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}
