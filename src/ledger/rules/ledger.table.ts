import { placeOf, valueOf } from '../../report';
import { figureOf, figureText } from '../../validation';
import { lastDayOf } from '../days';
import type { LedgerRule } from './types';

export const tableAgainstLedger = {
  id: 'ledger.table',
  level: 'verify',
  title: '表与台账',
  help: '同一工作簿里年报的表三、表四和表二的规章、规范性文件，应当与台账统计的一致。',
  basis: '条例第四十五条、第五十条',
  find: ({ report, count, period }) => {
    if (!report || period.until !== lastDayOf(period.year)) return [];
    return Array.from(count.cases).flatMap(([id, cases]) => {
      const [value, place] = [valueOf(report, id), placeOf(report, id)];
      if (value === null || place === null || value === cases.length) return [];
      const name = figureText(figureOf(report.form, id));
      const message = `${name}填的是 ${value}，台账统计是 ${cases.length}，相差 ${value - cases.length}。`;
      return [{ place, case: null, message }];
    });
  },
} as const satisfies LedgerRule<string>;
