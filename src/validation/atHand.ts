import type { Report } from '../report';

type Organ = string | null;
const none: ReadonlyMap<Organ, ReadonlySet<Report>> = new Map();

/** Reports at hand by year and organ: each of thousands asks for those that are near it. */
export class AtHand {
  private static readonly known = new WeakMap<readonly Report[], AtHand>();
  private readonly years = new Map<number | null, Map<Organ, Set<Report>>>();

  private constructor(reports: readonly Report[]) {
    for (const report of reports) {
      const { year, organ } = report;
      const organs = this.years.get(year) ?? new Map<Organ, Set<Report>>();
      this.years.set(year, organs);
      organs.set(organ, (organs.get(organ) ?? new Set()).add(report));
    }
  }

  /** Put in order once for a list, which does not change. */
  static in(reports: readonly Report[]): AtHand {
    const known = this.known.get(reports) ?? new AtHand(reports);
    this.known.set(reports, known);
    return known;
  }

  /** The reports of a year by their organs, null for those that name none. */
  of(year: number | null): ReadonlyMap<Organ, ReadonlySet<Report>> {
    return this.years.get(year) ?? none;
  }
}
