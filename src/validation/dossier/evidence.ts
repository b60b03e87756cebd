import type { CellId, Form } from '../../form';
import { valueOf, type Report } from '../../report';
import type { Audit } from '../audit';
import type { Explained } from '../explanations';
import type { FiguresByCell } from '../kept';
import { controlTotals, evidenceFrom, locate, type KnownSum, type Location } from '../locate';
import type { Context } from '../types';

/** What the user told of figures beyond the tables. */
export interface ToldFigures {
  /** 核对总数: figures that the user holds from elsewhere (a ledger, a system). */
  readonly totals: FiguresByCell;
  /** Figures that the user has confirmed, with the value they had then. */
  readonly certain: FiguresByCell;
}

/** Those that still hold what was confirmed: nobody has confirmed another value. */
export function lockedBy(certain: FiguresByCell, report: Report): ReadonlySet<CellId> {
  const standing = Object.entries(certain).filter(([id, value]) => valueOf(report, id) === value);
  return new Set(standing.map(([id]) => id));
}

/** They bind like the form's own equations: the figure must be what the user knows. */
function knownSumsOf(totals: FiguresByCell, form: Form): readonly KnownSum[] {
  const known = Object.entries(totals).filter(([cell]) => form.indexOf.has(cell));
  return controlTotals(Object.fromEntries(known));
}

/** The cells that findings with a standing explanation are about. */
function explainedCells({ explained }: Explained): ReadonlySet<CellId> {
  return new Set(explained.flatMap(({ finding }) => finding.cells));
}

/**
 * What most likely lies behind that which does not come out, with everything that is known: last
 * year, the units, control totals, confirmed figures, and what was explained, which is no evidence.
 */
export function locationOf(
  { report, status }: Audit,
  context: Context,
  explained: Explained,
  { totals, certain }: ToldFigures,
): Location {
  const known = knownSumsOf(totals, report.form);
  // Nothing from beyond the report can be off where no rule says so: a clean one is done at once.
  const isQuiet = status !== 'error' && status !== 'verify';
  const beyond = isQuiet ? [] : evidenceFrom(report, context, explainedCells(explained));
  return locate(report, { extra: [...known, ...beyond], locked: lockedBy(certain, report) });
}
