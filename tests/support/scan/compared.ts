import type { Report } from '../../../src/report';

/** What came of a file whose figures are known. */
export interface Compared {
  readonly right: number;
  /** Figures with another value than they have, or with one where they have none. */
  readonly wrong: readonly string[];
  /** Figures without a value that have one. */
  readonly open: number;
}

/** The figures of the report that was read against those that were written. */
export function comparedWith(truth: Report, [read]: readonly Report[]): Compared {
  const values = truth.form.figures.map(({ id }, i) => {
    const at = read?.form.indexOf.get(id);
    const found = at === undefined ? NaN : (read?.values[at] ?? NaN);
    return { id, wanted: truth.values[i] ?? NaN, found };
  });
  const isRight = ({ wanted, found }: (typeof values)[number]) => Object.is(wanted, found);
  return {
    right: values.filter(isRight).length,
    wrong: values.flatMap((one) =>
      isRight(one) || Number.isNaN(one.found) ? [] : [`${one.id}: ${one.wanted} → ${one.found}`],
    ),
    open: values.filter((one) => !isRight(one) && Number.isNaN(one.found)).length,
  };
}

export interface Sum {
  readonly wrong: readonly string[];
  /** How many files were read without a figure left open. */
  readonly whole: number;
  /** The share of all figures that were read. */
  readonly read: number;
}

/** All of them together, said for whoever watches. */
export function sumOf(all: readonly Compared[], what: string): Sum {
  const right = all.reduce((sum, one) => sum + one.right, 0);
  const figures = all.reduce((sum, one) => sum + one.right + one.wrong.length + one.open, 0);
  const sum = {
    wrong: all.flatMap((one) => one.wrong),
    whole: all.filter((one) => one.wrong.length + one.open === 0).length,
    read: right / figures,
  };
  const share = (100 * sum.read).toFixed(2);
  process.stdout.write(
    `${what}: ${all.length} files, ${sum.whole} whole, ${share}% of figures read, ${sum.wrong.length} wrong\n`,
  );
  return sum;
}
