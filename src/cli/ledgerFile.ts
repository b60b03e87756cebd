import { basename } from 'node:path';
import { gridsOf, keptInFile } from '../documents';
import {
  dayFromIso,
  helpOf,
  keptLedgerFrom,
  readLedger,
  withoutLedgers,
  type Day,
  type Ledger,
  type LedgerPolicies,
} from '../ledger';
import { recognise, type Report } from '../report';
import { readingOf } from './books';
import { WrongUsage } from './usage';

/** What a file holds: ledgers, and the reports that stand beside them. */
export interface LedgerFile {
  readonly source: string;
  readonly ledger: Ledger;
  /** How the organ counts, as the workbook keeps it. */
  readonly policies: LedgerPolicies;
  readonly reports: readonly Report[];
}

/** The ledgers in a file, or a sentence that says why there are none. */
export function ledgerIn(file: string): Promise<LedgerFile | string> {
  return readingOf(file, async (content) => {
    const source = basename(file);
    const grids = await gridsOf(content, source);
    const kept = keptLedgerFrom((await keptInFile(content)).get('ledger'));
    const ledger = readLedger(grids, helpOf(kept));
    if (!ledger)
      return '没有认出台账：要有一行表头，写着收到日期、申请人类型、办结日期、办理结果等。';
    const reports = recognise(withoutLedgers(grids), source);
    return { source, ledger, policies: kept.policies, reports };
  });
}

/** A day as an option gives it. @throws WrongUsage */
export function dayFrom(option: string, text: string): Day {
  const day = dayFromIso(text);
  if (day === null) throw new WrongUsage(`${option} 要写成 2025-06-30 这样的日期`);
  return day;
}
