import { onceFor, type Form } from '../../form';
import { about, brokenBy, cannotTell, holds, silent } from '../outcomes';
import { guessOrganKind } from '../organKind';
import type { FunctionRule } from '../types';
import { listText } from '../words';

const regulationsOf = onceFor(({ figures }: Form) =>
  figures.filter(({ item }) => item.id === '2.regulations'),
);

export const authority: FunctionRule<'regulations.authority'> = {
  id: 'regulations.authority',
  tables: ['2'],
  level: 'verify',
  title: '规章制定权',
  help: '只有国务院部门，省、自治区、直辖市和设区的市、自治州的人民政府可以制定规章，其他机关的规章件数为 0。机关类别按名称推断，可以在设置中改。',
  basis: '立法法第九十一条、第九十三条',
  confront: ({ form, values, organ }, { settings }) => {
    const regulations = regulationsOf(form);
    if (regulations.every(({ index }) => Number.isNaN(values[index]))) return silent;
    const reported = regulations.filter(({ index }) => (values[index] ?? 0) > 0);
    if (reported.length === 0) return holds;
    const cells = reported.map(({ id }) => id);
    const kind = settings.organKind ?? (organ === null ? null : guessOrganKind(organ));
    if (kind === null) return cannotTell('从机关名称看不出能不能制定规章，请在设置中选择', cells);
    if (kind !== 'other') return holds;
    const columns = listText(
      reported.map(({ column }) => column.name),
      '项',
    );
    return brokenBy([
      {
        ...about(...cells),
        message: `表二“规章”的${columns}不为 0，${organ ?? '本机关'}一般不能制定规章`,
        advice:
          '请核对是不是把行政规范性文件计到了规章里；确有规章制定权的，请在设置中选择机关类别。',
      },
    ]);
  },
};
