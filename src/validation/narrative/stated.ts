import type { CellId } from '../../form';
import { valueOf, type Report } from '../../report';
import { about } from '../outcomes';
import type { Breach, Outcome } from '../types';
import { numberText } from '../words';
import type { Claim } from './claims';
import { claimsOf } from './reading';

/** What the tables have to say to a kind of claim. */
export interface Counterpart {
  readonly kind: string;
  /** How the tables call it: 表三 一（本年新收）总计. */
  readonly name: string;
  /** Cells whose sum it is, the one to jump to first. */
  readonly cells: readonly CellId[];
  /** Other sums that the same words may mean; each is accepted. */
  readonly orElse?: readonly (readonly Term[])[];
  /** What a percentage of it may be a share of. */
  readonly shareOf?: readonly (readonly Term[])[];
}

/** A cell of the sum by its id, taken off where a minus stands before the id. */
export type Term = string;

/** Null where a figure is missing or the form has no such figure. */
function sumOf(report: Report, terms: readonly Term[]): number | null {
  let sum = 0;
  for (const term of terms) {
    const off = term.startsWith('-');
    const value = valueOf(report, off ? term.slice(1) : term);
    if (value === null) return null;
    sum += off ? -value : value;
  }
  return sum;
}

/** Rounded or cut off to the decimals that were printed. */
function agrees(stated: number, decimals: number, actual: number): boolean {
  return Math.abs(stated - actual) < 10 ** -decimals - 1e-9 || stated === actual;
}

const known = new WeakMap<Report, readonly Claim[]>();

/** What the narrative states for certain; the rules of one report share the reading. */
function claimsOfReport(report: Report): readonly Claim[] {
  const claims = known.get(report) ?? claimsOf(report.narrative, report);
  known.set(report, claims);
  return claims;
}

function accepted(report: Report, claim: Claim, counterpart: Counterpart): (number | null)[] {
  const { cells, orElse = [], shareOf = [] } = counterpart;
  if (!claim.percent) return [cells, ...orElse].map((terms) => sumOf(report, terms));
  const part = sumOf(report, cells);
  return shareOf.map((terms) => {
    const whole = sumOf(report, terms);
    return part === null || whole === null || whole === 0 ? null : (100 * part) / whole;
  });
}

function breachOf(claim: Claim, { name, cells }: Counterpart, actual: number): Breach {
  const { sentence, quote } = claim;
  const { passage } = sentence;
  const said = quote.text.slice(quote.start, quote.end);
  const value = claim.percent ? `${actual.toFixed(claim.decimals)}%` : numberText(actual);
  return {
    ...about(...cells),
    message: `正文写的是“${said}”，${name}${claim.percent ? '所占比例' : ''}是 ${value}，两处不一致`,
    advice: '请核对台账：正文有误的改正文，表格有误的改表格；口径不同的，请写明说明。',
    quote,
    ...(passage.place ? { places: [passage.place] } : {}),
  };
}

/** Confronts what the narrative states with the tables; what it does not state is passed over. */
export function confrontStated(report: Report, counterparts: readonly Counterpart[]): Outcome {
  if (report.narrative.length === 0) return { holds: 0, breaches: [], notAssessable: [] };
  let holds = 0;
  const breaches: Breach[] = [];
  const untold = new Map<string, CellId[]>();
  for (const claim of claimsOfReport(report)) {
    const counterpart = counterparts.find(({ kind }) => kind === claim.kind);
    if (!counterpart) continue;
    const [actual = null, ...others] = accepted(report, claim, counterpart);
    if (actual === null) {
      untold.set(`${counterpart.name}没有可用的数字，无法与正文核对`, [...counterpart.cells]);
    } else if (
      [actual, ...others].some(
        (value) => value !== null && agrees(claim.value, claim.decimals, value),
      )
    ) {
      holds += 1;
    } else {
      breaches.push(breachOf(claim, counterpart, actual));
    }
  }
  const notAssessable = [...untold].map(([why, cells]) => ({ cells, why }));
  return { holds, breaches, notAssessable };
}
