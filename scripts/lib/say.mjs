/** Tells the person at the terminal what is going on. */
export function say(text) {
  console.log(`\n▸ ${text}`);
}

/** Runs a job; an Error becomes one clear line and exit code 1. */
export async function main(job) {
  try {
    process.exitCode = (await job()) ?? 0;
  } catch (error) {
    console.error(`\n✗ ${error instanceof Error ? error.message : String(error)}`);
    process.exitCode = 1;
  }
}
