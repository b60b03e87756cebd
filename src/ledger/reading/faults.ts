import type { Application, Dispute, Fault, LedgerDocument } from '../cases';
import type { LedgerRow } from './cells';

/** A column and what it is called in a sentence. */
type Named<Id extends string> = readonly [column: Id, name: string];

function missing<Id extends string>(row: LedgerRow<Id>, column: Id, why: string): Fault {
  return { kind: row.has(column) ? 'missing' : 'lacking', place: row.place(column), why };
}

/** A date that is none, or that must be there and is not. */
function dateFaults<Id extends string>(
  row: LedgerRow<Id>,
  [column, name]: Named<Id>,
  needed: boolean,
): Fault[] {
  const { state } = row.date(column);
  if (state === 'unreadable') {
    const why = `${name}“${row.text(column)}”不是日期`;
    return [{ kind: 'date', place: row.place(column), why }];
  }
  return needed && state === 'missing' ? [missing(row, column, `没有${name}`)] : [];
}

/** A word that is not in its list, or that must be there and is not. */
function wordFaults<Id extends string>(
  row: LedgerRow<Id>,
  [column, name]: Named<Id>,
  isKnown: boolean,
  needed: boolean,
): Fault[] {
  const text = row.text(column);
  if (isKnown) return [];
  if (text !== '')
    return [{ kind: 'word', place: row.place(column), why: `${name}“${text}”不在列表里` }];
  return needed ? [missing(row, column, `没有${name}`)] : [];
}

/** A beginning, an end, and what it came to. */
interface Ending<Id extends string> {
  readonly begins: Named<Id>;
  readonly ends: Named<Id>;
  readonly says: Named<Id>;
}

/** An end without what it came to, what it came to without an end, an end before the beginning. */
function endingFaults<Id extends string>(
  row: LedgerRow<Id>,
  { begins, ends, says: [word, wordName] }: Ending<Id>,
): Fault[] {
  const [end, endName] = ends;
  const isSaid = row.text(word) !== '';
  const isOver = row.date(end).state !== 'missing';
  if (isOver && !isSaid) return [missing(row, word, `有${endName}，没有${wordName}`)];
  if (!isOver && isSaid) return [missing(row, end, `有${wordName}，没有${endName}`)];
  return orderFaults(row, begins, ends);
}

function orderFaults<Id extends string>(
  row: LedgerRow<Id>,
  [first, firstName]: Named<Id>,
  [second, secondName]: Named<Id>,
): Fault[] {
  const [from, to] = [row.date(first).day, row.date(second).day];
  if (from === null || to === null || from <= to) return [];
  return [{ kind: 'order', place: row.place(second), why: `${secondName}早于${firstName}` }];
}

export function applicationFaults({
  row,
  kind,
  results,
}: Omit<Application, 'faults'>): readonly Fault[] {
  return [
    ...dateFaults(row, ['received', '收到日期'], true),
    ...wordFaults(row, ['kind', '申请人类型'], kind !== null, true),
    ...dateFaults(row, ['closed', '办结日期'], false),
    ...wordFaults(row, ['result', '办理结果'], results.length > 0, false),
    ...endingFaults(row, {
      begins: ['received', '收到日期'],
      ends: ['closed', '办结日期'],
      says: ['result', '办理结果'],
    }),
  ];
}

export function disputeFaults({ row, kind, outcome }: Omit<Dispute, 'faults'>): readonly Fault[] {
  return [
    ...dateFaults(row, ['received', '收到通知日期'], true),
    ...wordFaults(row, ['kind', '类别'], kind !== null, true),
    ...dateFaults(row, ['closed', '审结日期'], false),
    ...wordFaults(row, ['outcome', '结果'], outcome !== null, false),
    ...endingFaults(row, {
      begins: ['received', '收到通知日期'],
      ends: ['closed', '审结日期'],
      says: ['outcome', '结果'],
    }),
  ];
}

export function documentFaults({ row, kind }: Omit<LedgerDocument, 'faults'>): readonly Fault[] {
  return [
    ...dateFaults(row, ['issued', '制发日期'], true),
    ...wordFaults(row, ['kind', '类别'], kind !== null, true),
    ...dateFaults(row, ['repealed', '废止失效日期'], false),
    ...orderFaults(row, ['issued', '制发日期'], ['repealed', '废止失效日期']),
  ];
}
