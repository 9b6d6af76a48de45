/** Prints what the command does now. */
export function log(text) {
  console.log(`\n▸ ${text}`);
}

/**
 * Runs a command to its end and sets the exit code of the process.
 * @param {() => Promise<number | undefined>} command returns an exit code; none means 0. An error
 *   that it throws is printed as one message, without its stack, and the exit code is 1.
 */
export async function runMain(command) {
  try {
    process.exitCode = (await command()) ?? 0;
  } catch (error) {
    console.error(`\n✗ ${error instanceof Error ? error.message : String(error)}`);
    process.exitCode = 1;
  }
}
