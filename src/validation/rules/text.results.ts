import type { Form } from '../../form';
import { confrontStated, type Counterpart } from '../narrative/stated';
import { perForm } from '../perForm';
import type { FunctionRule } from '../types';
import { itemPath, tableOf } from '../words';

const totals = (group: string, items: readonly string[]) =>
  items.map((item) => `3.${group}.${item}.total`);

const shareOf = [
  ['3.concluded.total'],
  ['3.received.total'],
  ['3.received.total', '3.carriedIn.total'],
];

const counterparts: readonly Counterpart[] = [
  { kind: 'granted', name: '表三“（一）予以公开”总计', cells: ['3.granted.total'], shareOf },
  {
    kind: 'disclosed',
    name: '表三“（一）予以公开”与“（二）部分公开”总计之和',
    cells: ['3.granted.total', '3.partial.total'],
    shareOf,
  },
  { kind: 'partial', name: '表三“（二）部分公开”总计', cells: ['3.partial.total'], shareOf },
  {
    kind: 'denied',
    name: '表三“（三）不予公开”各行总计之和',
    cells: totals('denied', [
      'stateSecret',
      'lawForbids',
      'security',
      'thirdParty',
      'internal',
      'process',
      'caseFile',
      'inquiry',
    ]),
    shareOf,
  },
  {
    kind: 'unable',
    name: '表三“（四）无法提供”各行总计之和',
    cells: totals('unable', ['notHeld', 'notExisting', 'unclear']),
    shareOf,
  },
  {
    kind: 'unprocessed',
    name: '表三“（五）不予处理”各行总计之和',
    cells: totals('unprocessed', [
      'petition',
      'repeated',
      'publication',
      'excessive',
      'confirmation',
    ]),
    shareOf,
  },
];

/** （六） has three rows, or in some reports one. */
const otherwise = (single: boolean): Counterpart => ({
  kind: 'otherwise',
  name: '表三“（六）其他处理”总计',
  cells: single
    ? ['3.otherwise.total']
    : totals('otherwise', ['notCorrected', 'feeUnpaid', 'other']),
  shareOf,
});

/** The rows under a result, by the names they have in the form. */
const rowsOf = (form: Form): Counterpart[] =>
  tableOf(form, '3')
    .items.filter(({ group }) => group !== undefined)
    .map((item) => ({
      kind: item.id.replace(/^3\./u, ''),
      name: `表三“${itemPath(item)}”总计`,
      cells: [`${item.id}.total`],
    }));

const counterpartsIn = perForm((form) => [
  ...counterparts,
  otherwise(form.singleOtherwise),
  ...rowsOf(form),
]);

export const results: FunctionRule<'text.results'> = {
  id: 'text.results',
  tables: ['3'],
  level: 'verify',
  title: '正文的办理结果',
  help: '正文所写的予以公开、部分公开、不予公开、无法提供、不予处理、其他处理的件数和比例，以及其下各种情形的件数与表三一致。',
  basis: '条例第五十条第（二）项；国办公开办函〔2021〕30号',
  confront: (report) => confrontStated(report, counterpartsIn(report.form)),
};
