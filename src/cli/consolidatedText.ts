import { adjustmentText, statusOf, unitGlance, type Board } from '../county';
import { countySheets, figureLabel, statusNames, type CountyResult } from '../documents';
import { levelNames, missingName } from '../validation';

/** What a collection came to, to be read by people: the worst units first, then what is missing. */
export function consolidatedText(
  { sum, judged, strangers, account }: CountyResult,
  { rows, rules }: Board,
): string {
  const counted = judged.filter(({ unit }) => unit.standing === 'counted');
  const missing = judged.filter(({ unit }) => unit.standing === 'missing' && unit.unit.expected);
  const lines = [
    `${sum.year} 年：名单上 ${judged.length} 个单位，收到 ${counted.length} 份，汇总 ${sum.units.length} 份。`,
    '',
    ...rows
      .filter(({ judged: one }) => one.unit.standing !== 'missing')
      .map(({ judged: one }) => {
        const { unit } = one;
        const { error = 0, missing: open = 0, verify = 0 } = unitGlance(one) ?? {};
        const counts = [
          ...(error > 0 ? [`${levelNames.error} ${error}`] : []),
          ...(open > 0 ? [`${missingName} ${open}`] : []),
          ...(verify > 0 ? [`${levelNames.verify} ${verify}`] : []),
        ].join('，');
        const draft = unit.counted && unit.counted.number > 1 ? `第 ${unit.counted.number} 稿` : '';
        return ['', unit.name, statusNames[statusOf(one)], counts, draft, unit.why ?? '']
          .filter((part) => part !== '')
          .join('  ');
      }),
    ...(missing.length > 0
      ? ['', `未报（${missing.length} 个）：${missing.map(({ unit }) => unit.name).join('、')}`]
      : []),
    ...strangers.map(
      ({ name, source, candidates }) =>
        `不在名册中：${name}（${source}）${candidates.length > 0 ? `，名称像：${candidates.join('、')}` : ''}`,
    ),
    ...sum.left
      .filter(({ name }) => !missing.some(({ unit }) => unit.name === name))
      .map(({ name, why }) => `没有计入：${name}，${why}`),
    ...sum.gaps.map(({ name, why }) => `部分没有计入：${name}，${why}`),
    ...account.adjustments.map((one) => {
      const told = `${figureLabel(sum.form, one.cell)}，${adjustmentText(one)}`;
      return one.reason === null
        ? `${levelNames.verify}  调整没有写理由：${told}。请在工作表“${countySheets.adjustments}”里写明，再汇总一次`
        : `调整：${told}，理由：${one.reason}`;
    }),
    ...(rules.length > 0 ? ['', '各条规则涉及的单位数：'] : []),
    ...rules.map(({ title, units }) => `  ${title}  ${units}`),
  ];
  return `${lines.join('\n')}\n`;
}
