import type { Figure } from '../../form';
import type { Report } from '../../report';
import { isZero, withoutDust } from '../dust';
import { about, cannotTell } from '../outcomes';
import { counterpart } from '../previous';
import type { Breach, FunctionRule, NotAssessable } from '../types';
import { figureText, listText, numberText } from '../words';

/** A unit that has reported. */
interface Reported {
  readonly name: string;
  readonly report: Report;
}

/** The units' figures of one kind added up; null where one of them is not known. */
function sumOf(reports: readonly Report[], { id }: Figure): number | null {
  return reports.reduce<number | null>((sum, report) => {
    const value = counterpart(report, id);
    return sum === null || value === null ? null : sum + value;
  }, 0);
}

/** With more units than this the largest figures are told: a list of a hundred is not read. */
const fewUnits = 12;

/** 甲镇 5、乙镇 3: what each unit has, the largest first; those that have 0 are left out. */
function partsText(units: readonly Reported[], { id }: Figure): string {
  const parts = units
    .map(({ name, report }) => ({ name, value: counterpart(report, id) ?? 0 }))
    .filter(({ value }) => value !== 0)
    .sort((a, b) => b.value - a.value);
  const told = parts.slice(0, fewUnits).map(({ name, value }) => `${name} ${numberText(value)}`);
  const more = parts.length > fewUnits ? `等 ${parts.length} 个单位` : '';
  return told.length === 0 ? '各单位都是 0' : `${told.join('、')}${more}`;
}

function breachOf(figure: Figure, own: number, sum: number, units: readonly Reported[]): Breach {
  const gap = withoutDust(own - sum);
  return {
    ...about(figure.id),
    message: `${figureText(figure)}是 ${numberText(own)}，${units.length} 个单位（含本级）合计 ${numberText(sum)}，相差 ${numberText(Math.abs(gap))}（${partsText(units, figure)}）`,
    advice: '请核对是否漏加、重加了单位；确有原因的，请写明说明。',
    difference: gap,
  };
}

function untold(open: readonly Figure[], silent: readonly string[]): readonly NotAssessable[] {
  const entries: NotAssessable[] = [];
  if (silent.length > 0) {
    const why = `还没有报送的单位：${listText(silent, '个单位', 10)}`;
    entries.push({ cells: [], why });
  }
  if (open.length > 0) {
    const cells = open.map(({ id }) => id);
    entries.push({ cells, why: `有 ${open.length} 项没有填全，或各单位的表格没有这一项` });
  }
  return entries;
}

export const unitsSum: FunctionRule<'units.sum'> = {
  id: 'units.sum',
  level: 'verify',
  needs: 'units',
  title: '汇总数',
  help: '汇总年报的每一项 = 本级与各单位年报同一项之和。还没有报送的单位另行列出。',
  basis: '条例第五十条；汇总年报与各单位年报相互衔接',
  confront: ({ form, values }, { units = [] }) => {
    const reported = units.flatMap(({ name, report }) => (report ? { name, report } : []));
    const reports = reported.map(({ report }) => report);
    const silent = units.filter(({ report }) => report === null).map(({ name }) => name);
    if (reports.length === 0) return cannotTell('各单位都还没有报送年报');
    const breaches: Breach[] = [];
    const open: Figure[] = [];
    let holds = 0;
    for (const figure of form.figures) {
      const own = values[figure.index] ?? NaN;
      const sum = sumOf(reports, figure);
      if (Number.isNaN(own) || sum === null) open.push(figure);
      // While units are outstanding a sum may still grow, but it cannot shrink.
      else if (!isZero(own - sum) && (own < sum || silent.length === 0)) {
        breaches.push(breachOf(figure, own, sum, reported));
      } else if (silent.length === 0) holds += 1;
    }
    return { holds, breaches, notAssessable: untold(open, silent) };
  },
};
