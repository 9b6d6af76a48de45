/** How many steps run at the same time. */
const SLOTS = 2;

/**
 * Runs steps side by side, two at a time. They are started in the order of the list, as soon as what
 * they need has passed.
 * @template {{ script: string, needs?: string[], alone?: boolean }} Step
 * @template {{ failed: number }} Result
 * @param {readonly Step[]} steps
 * @param {(step: Step) => Promise<Result>} run must not throw.
 * @param {(step: Step, blocker: string) => Result} skip called in place of `run` for a step of which
 *   a need, `blocker`, has failed.
 * @returns {Promise<Map<string, Result>>} the results, by script, in the order in which they came.
 */
export async function schedule(steps, run, skip) {
  const results = new Map();
  const running = new Map();
  let waiting = [...steps];
  const isReady = ({ needs = [], alone = false }) =>
    needs.every((need) => results.has(need)) && (!alone || running.size === 0);
  while (waiting.length > 0 || running.size > 0) {
    const isAlone = [...running.keys()].some(({ alone }) => alone);
    const next = running.size < SLOTS && !isAlone ? waiting.find(isReady) : undefined;
    if (next) {
      waiting = waiting.filter((step) => step !== next);
      const blocker = next.needs?.find((need) => results.get(need).failed > 0);
      if (blocker) results.set(next.script, skip(next, blocker));
      else
        running.set(
          next,
          run(next).then((result) => ({ step: next, result })),
        );
      continue;
    }
    if (running.size === 0) {
      throw new Error(`These wait for each other: ${waiting.map(({ script }) => script).join()}.`);
    }
    const { step, result } = await Promise.race(running.values());
    running.delete(step);
    results.set(step.script, result);
  }
  return results;
}
