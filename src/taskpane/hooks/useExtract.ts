import type { Report } from '../../report';
import { carriedFromLastYear } from '../model/lastYear';
import { yearWords as words } from '../words';
import { usePane } from './usePane';

/** 提取上年数: fills what is empty of that which carries over, and says how much it was. */
export function useExtract(report: Report, previous: Report | null): () => void {
  const { workbook, work } = usePane();
  return () => {
    if (!previous) return;
    work.run(words.extract, async () => {
      const plan = await workbook.planFill(carriedFromLastYear(report, previous));
      if (plan.empty.length === 0) return words.nothingEmpty;
      await workbook.fill(plan, []);
      return words.extracted(plan.empty.length, plan.occupied.length + plan.refused.length);
    });
  };
}
