import type { Level } from '../../validation';
import { carriedCases } from './ledger.carried';
import { correction } from './ledger.correction';
import { date } from './ledger.date';
import { textDates } from './ledger.dateText';
import { double } from './ledger.double';
import { extension } from './ledger.extension';
import { extensionTold } from './ledger.extensionTold';
import { fee } from './ledger.fee';
import { header } from './ledger.header';
import { late } from './ledger.late';
import { link } from './ledger.link';
import { opinion } from './ledger.opinion';
import { order } from './ledger.order';
import { overdue } from './ledger.overdue';
import { privacy } from './ledger.privacy';
import { required } from './ledger.required';
import { several } from './ledger.several';
import { similar } from './ledger.similar';
import { suit } from './ledger.suit';
import { tableAgainstLedger } from './ledger.table';
import { word } from './ledger.word';
import type { LedgerBreach, LedgerRule } from './types';

const catalogue = [
  required,
  date,
  word,
  order,
  extension,
  double,
  overdue,
  late,
  correction,
  opinion,
  extensionTold,
  textDates,
  header,
  suit,
  carriedCases,
  tableAgainstLedger,
  privacy,
  several,
  similar,
  fee,
  link,
] as const;

/** The ids of the ledger's rules. */
export type LedgerRuleId = (typeof catalogue)[number]['id'];

export interface LedgerFinding extends LedgerBreach {
  readonly rule: LedgerRuleId;
  readonly level: Level;
  readonly basis: string;
}

/** Every rule of the ledger, in the order in which findings are told. */
export const ledgerRules: readonly LedgerRule<LedgerRuleId>[] = catalogue;

export { feeFor } from './ledger.fee';
export type { LedgerScene } from './types';
