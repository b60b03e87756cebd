import { lackingColumns, placeOfHeader } from '../reading';
import { faultsOf } from './faultsOf';
import type { LedgerBreach, LedgerRule, LedgerScene } from './types';

const blankCells = faultsOf('missing', '，没有计入；请补上。');

/** A column that a sheet does not have is told once, at its header, not for each row. */
function columnsMissing({ ledger }: LedgerScene): readonly LedgerBreach[] {
  return ledger.sheets.flatMap((sheet) => {
    const names = lackingColumns(sheet.header).map((column) => `“${column.header}”`);
    if (names.length === 0 || sheet.rows === 0) return [];
    const message = `没有认出${names.join('、')}一栏，缺了它统计不准；请补上，或者在窗格“台账”里指明是哪一栏。`;
    return [{ place: placeOfHeader(sheet), case: null, message }];
  });
}

export const required = {
  id: 'ledger.required',
  level: 'error',
  title: '缺项',
  help: '每件都要有收到日期和申请人类型；办结的，办结日期和办理结果要都有。整栏没有的，只说一次。',
  basis: '条例第四十五条：登记、审核、办理、答复、归档',
  find: (scene) => [...columnsMissing(scene), ...blankCells(scene)],
} as const satisfies LedgerRule<string>;
