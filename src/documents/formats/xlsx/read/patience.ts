/** How often something is tried that may come to nothing: where it always does, not much is lost. */
export class Patience {
  private trials: number;

  /**
   * @param most trials that may be made at once
   * @param earned of a trial, what every sheet earns
   */
  constructor(
    private readonly most: number,
    private readonly earned: number,
  ) {
    this.trials = most;
  }

  earn(): void {
    this.trials = Math.min(this.trials + this.earned, this.most);
  }

  /** Whether one more may be made, which it takes. */
  takes(): boolean {
    if (this.trials < 1) return false;
    this.trials -= 1;
    return true;
  }
}
