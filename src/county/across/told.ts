import { cellName, numberText } from '../../validation';
import type { Collection } from '../collect';
import { unitKinds } from '../roster';
import type { CountySum } from '../sum';
import { outliers } from './outliers';
import { alikeProse } from './prose';
import { reusedProse } from './reused';
import { sameFigures } from './same';

/** A sentence of a report, cut where it is too long to be read in passing. */
const quoted = (text: string) => `“${text.length > 40 ? `${text.slice(0, 40)}…` : text}”`;

/** What shows only when units stand side by side, a sentence each, the gravest first. */
export function notesAcross({ units }: Collection, sum: CountySum): readonly string[] {
  const percent = (share: number) => `${Math.round(share * 100)}%`;
  return [
    ...sameFigures(units).map(
      ({ names, many }) => `${names.join('、')}的三张表完全相同（不为 0 的有 ${many} 项）`,
    ),
    ...alikeProse(units).map(
      ({ names: [a, b], share }) => `${a}与${b}的正文有 ${percent(share)} 相同`,
    ),
    ...reusedProse(units).map(
      ({ name, share, example }) =>
        `${name}的正文与上年年报有 ${percent(share)} 相同（数字、年份不计）${example === null ? '' : `，如${quoted(example)}`}，请核实是否只换了数字`,
    ),
    ...outliers(sum).map(
      ({ name, cell, value, median, kind }) =>
        `${name}的${cellName(sum.form, cell)}是 ${numberText(value)}，${unitKinds[kind].name}的中位数是 ${numberText(median)}`,
    ),
  ];
}
