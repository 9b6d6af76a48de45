import { parseArgs } from 'node:util';

/** A command was called with wrong arguments: exit code 2. All other errors exit with 1. */
export class UsageError extends Error {}

/** The arguments that a command accepts. */
interface Flags {
  /** Its name in package.json. */
  command: string;
  /** Flags with a value. */
  strings: readonly string[];
  /** Flags without a value. */
  booleans: readonly string[];
  /** How many arguments it accepts besides flags; none by default. */
  positionals?: number;
}

/**
 * Reads the arguments that a command was called with.
 * @returns the positional arguments, the flags with a value by name, and the flags without one.
 * @throws UsageError if a flag is unknown or has no value, or if there are too many arguments.
 */
export function readFlags({ command, strings, booleans, positionals = 0 }: Flags): {
  positionals: readonly string[];
  strings: ReadonlyMap<string, string>;
  booleans: ReadonlySet<string>;
} {
  const options: Record<string, { type: 'string' | 'boolean' }> = {};
  for (const name of strings) options[name] = { type: 'string' };
  for (const name of booleans) options[name] = { type: 'boolean' };
  try {
    const parsed = parseArgs({ options, allowPositionals: positionals > 0 });
    const excess = parsed.positionals[positionals];
    if (excess !== undefined) throw new Error(`Unexpected argument '${excess}'`);
    const values = Object.entries(parsed.values);
    return {
      positionals: parsed.positionals,
      strings: new Map(
        values.flatMap(([name, value]) => (typeof value === 'string' ? [[name, value]] : [])),
      ),
      booleans: new Set(values.flatMap(([name, value]) => (value === true ? [name] : []))),
    };
  } catch (error) {
    // The first sentence of Node's message; the rest explains how to pass values that start with "-".
    const [problem = ''] = messageOf(error).split(/\. |\n/);
    throw new UsageError(
      `${problem.replace(/\.$/, '')}. "npm run ${command} -- --help" lists the flags.`,
    );
  }
}

/** Runs a command. An error is printed as one message, without its stack, and sets the exit code. */
export async function runCommand(command: () => void | Promise<void>): Promise<void> {
  try {
    await command();
  } catch (error) {
    console.error(`✗ ${messageOf(error).trim()}`);
    process.exitCode = error instanceof UsageError ? 2 : 1;
  }
}

function messageOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}
