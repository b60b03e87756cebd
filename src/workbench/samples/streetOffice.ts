import type { CellId } from '../../form';
import type { Report } from '../../report';
import { filledReport } from './filled';

/** What a busy 街道办事处 would report: figures of table 三 by column, those that are not 0. */
const applications: Readonly<Record<string, Readonly<Record<string, number>>>> = {
  person: {
    received: 58,
    carriedIn: 3,
    granted: 26,
    partial: 5,
    'denied.thirdParty': 2,
    'denied.process': 3,
    'denied.inquiry': 1,
    'unable.notHeld': 6,
    'unable.notExisting': 8,
    'unable.unclear': 1,
    'unprocessed.petition': 2,
    'unprocessed.repeated': 1,
    'otherwise.notCorrected': 1,
    'otherwise.other': 1,
    concluded: 57,
    carriedOut: 4,
  },
  business: {
    received: 7,
    carriedIn: 1,
    granted: 4,
    partial: 1,
    'denied.thirdParty': 1,
    'unable.notExisting': 1,
    concluded: 7,
    carriedOut: 1,
  },
  legal: { received: 2, granted: 1, 'unable.notHeld': 1, concluded: 2 },
  other: { received: 1, granted: 1, concluded: 1 },
};

const others: Readonly<Record<CellId, number>> = {
  '2.normative.issued': 2,
  '2.normative.repealed': 1,
  '2.normative.effective': 9,
  '2.licensing.decisions': 312,
  '2.penalties.decisions': 46,
  '2.coercion.decisions': 3,
  '2.fees.amount': 1.26,
  '4.reconsideration.upheld': 2,
  '4.reconsideration.corrected': 1,
  '4.reconsideration.pending': 1,
  '4.reconsideration.total': 4,
  '4.directSuit.upheld': 1,
  '4.directSuit.total': 1,
  '4.suitAfterReconsideration.upheld': 1,
  '4.suitAfterReconsideration.total': 1,
};

/** Two slips of the kind that happen: a figure mistyped, a total not carried along. */
const slips: Readonly<Record<CellId, number>> = {
  '3.granted.person': 28,
  '4.reconsideration.total': 5,
};

/** The report of 2024, with two wrong figures in it. */
export function streetOfficeReport(): Report {
  return filledReport({ organ: '某街道办事处', year: 2024, applications, others, slips });
}
