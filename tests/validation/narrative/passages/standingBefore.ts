import type { CellId } from '../../../../src/form';
import { valueOf, type Report } from '../../../../src/report';

const sumOf = (report: Report, ...cells: readonly CellId[]) =>
  cells.reduce((sum, cell) => sum + (valueOf(report, cell) ?? 0), 0);

const received = (report: Report) => sumOf(report, '3.received.total');
const disputes = (report: Report) =>
  `因政府信息公开引发行政复议${sumOf(report, '4.reconsideration.total')}件、行政诉讼${sumOf(report, '4.directSuit.total', '4.suitAfterReconsideration.total')}件`;
const acts = (report: Report) => `全年作出行政许可决定${sumOf(report, '2.licensing.decisions')}件`;

/** What may stand before a passage, true of its tables: a heading, a sentence, a clause that it goes on from. */
export const standingBefore: readonly ((report: Report) => string)[] = [
  () => '（二）依申请公开情况。',
  () => '（一）主动公开。',
  () => '依申请公开方面，',
  (report) => `全年共收到政府信息公开申请${received(report)}件。`,
  (report) => `全年共收到政府信息公开申请${received(report)}件；`,
  (report) => `全年共办结政府信息公开申请${sumOf(report, '3.concluded.total')}件。`,
  (report) => `本年制发行政规范性文件${sumOf(report, '2.normative.issued')}件。`,
  (report) => `${disputes(report)}。`,
  (report) => `${disputes(report)}，`,
  (report) => `${acts(report)}。`,
  (report) => `${acts(report)}，`,
];
