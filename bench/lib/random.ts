/**
 * A pseudorandom number generator with a seed: the numbers are the same in every run.
 * Source: Park and Miller's minimal standard generator (CACM 31, 1988), multiplier of 1993.
 */
export class Random {
  constructor(private state: number) {}

  /** @returns a number from 0 (inclusive) to 1 (exclusive). */
  next(): number {
    this.state = (this.state * 48271) % 2147483647;
    return this.state / 2147483647;
  }

  /** @returns an integer from 0 (inclusive) to `below` (exclusive). */
  below(below: number): number {
    return Math.floor(this.next() * below);
  }
}
