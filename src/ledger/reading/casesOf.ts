import type { ApplicationColumn, DisputeColumn, DocumentColumn } from '../columns';
import type { Application, Dispute, LedgerDocument } from '../cases';
import type { LedgerRow } from './cells';
import { applicationFaults, disputeFaults, documentFaults } from './faults';
import { disputeKindOf, disputeOutcomeOf, documentKindOf } from './otherWords';
import type { readerOf } from './words';

function labelOf(number: string, row: number): string {
  return number === '' ? `第 ${row + 1} 行` : number;
}

/** NaN, which is no number, is none. */
const sure = (value: number | null) => (value === null || Number.isNaN(value) ? null : value);

/** Days are whole, and none is less than none. */
const daysOf = (value: number | null) =>
  value !== null && Number.isInteger(value) && value >= 0 ? value : null;

export function applicationOf(
  row: LedgerRow<ApplicationColumn>,
  { kindOf, resultsOf, isWithdrawn }: ReturnType<typeof readerOf>,
): Application {
  const day = (column: ApplicationColumn) => row.date(column).day;
  const read = {
    row,
    label: labelOf(row.text('number'), row.row),
    kind: kindOf(row.text('kind')) ?? null,
    received: day('received'),
    closed: day('closed'),
    results: resultsOf(row.text('result')),
    withdrawn: isWithdrawn(row.text('result')),
    correctionTold: day('correctionTold'),
    correctionReceived: day('correctionReceived'),
    opinionAsked: day('opinionAsked'),
    opinionReceived: day('opinionReceived'),
    extensionTold: day('extensionTold'),
    extension: daysOf(row.number('extension')),
    reasonableUntil: day('reasonableUntil'),
    feeTold: day('feeTold'),
    feePaid: day('feePaid'),
    fee: sure(row.number('fee')),
  };
  return { ...read, faults: applicationFaults(read) };
}

export function disputeOf(row: LedgerRow<DisputeColumn>): Dispute {
  const read = {
    row,
    label: labelOf(row.text('number') || row.text('docket'), row.row),
    kind: disputeKindOf(row.text('kind')) ?? null,
    received: row.date('received').day,
    closed: row.date('closed').day,
    outcome: disputeOutcomeOf(row.text('outcome')) ?? null,
  };
  return { ...read, faults: disputeFaults(read) };
}

export function documentOf(row: LedgerRow<DocumentColumn>): LedgerDocument {
  const read = {
    row,
    label: labelOf(row.text('number') || row.text('title'), row.row),
    kind: documentKindOf(row.text('kind')) ?? null,
    issued: row.date('issued').day,
    repealed: row.date('repealed').day,
  };
  return { ...read, faults: documentFaults(read) };
}
