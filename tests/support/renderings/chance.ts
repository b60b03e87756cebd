import { below, randomFrom, type Random } from '../consistentReport';

/** Choices from a seed. */
export class Chance {
  private readonly random: Random;

  constructor(seed: number) {
    this.random = randomFrom(seed);
  }

  /** Whole number in [0, end). */
  below(end: number): number {
    return below(end, this.random);
  }

  /** True once in so many times. */
  once(inTimes: number): boolean {
    return this.below(inTimes) === 0;
  }

  pick<T>(choices: readonly [T, ...T[]]): T {
    return choices[this.below(choices.length)] ?? choices[0];
  }
}
