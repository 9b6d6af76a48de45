/**
 * Numbers that look random and are the same in every run.
 * Source: Park and Miller's minimal standard generator (CACM 31, 1988), multiplier of 1993.
 */
export class Dice {
  constructor(private state: number) {}

  /** @returns a number from 0 up to, not including, 1. */
  next(): number {
    this.state = (this.state * 48271) % 2147483647;
    return this.state / 2147483647;
  }

  /** @returns a whole number from 0 up to, not including, `below`. */
  below(below: number): number {
    return Math.floor(this.next() * below);
  }
}
