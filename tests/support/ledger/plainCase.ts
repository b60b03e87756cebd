import fc from 'fast-check';
import type { Grid } from '../../../src/report';

/** A case as a person would write it in a row: texts alone, dates as 2025-09-18. */
export interface PlainCase {
  readonly number: string;
  readonly kind: string;
  readonly received: string;
  readonly closed: string;
  readonly result: string;
}

export const kindWords = [
  '自然人',
  '商业企业',
  '科研机构',
  '社会公益组织',
  '法律服务机构',
  '其他',
] as const;

/** The words of 办理结果, each with the row that the form prints for it. */
export const resultRows: Readonly<Record<string, string>> = {
  予以公开: '3.granted',
  部分公开: '3.partial',
  '不予公开·属于国家秘密': '3.denied.stateSecret',
  '不予公开·其他法律行政法规禁止公开': '3.denied.lawForbids',
  '不予公开·危及“三安全一稳定”': '3.denied.security',
  '不予公开·保护第三方合法权益': '3.denied.thirdParty',
  '不予公开·属于三类内部事务信息': '3.denied.internal',
  '不予公开·属于四类过程性信息': '3.denied.process',
  '不予公开·属于行政执法案卷': '3.denied.caseFile',
  '不予公开·属于行政查询事项': '3.denied.inquiry',
  '无法提供·本机关不掌握相关政府信息': '3.unable.notHeld',
  '无法提供·没有现成信息需要另行制作': '3.unable.notExisting',
  '无法提供·补正后申请内容仍不明确': '3.unable.unclear',
  '不予处理·信访举报投诉类申请': '3.unprocessed.petition',
  '不予处理·重复申请': '3.unprocessed.repeated',
  '不予处理·要求提供公开出版物': '3.unprocessed.publication',
  '不予处理·无正当理由大量反复申请': '3.unprocessed.excessive',
  '不予处理·要求行政机关确认或重新出具已获取信息': '3.unprocessed.confirmation',
  '其他处理·逾期不补正': '3.otherwise.notCorrected',
  '其他处理·逾期未缴费': '3.otherwise.feeUnpaid',
  '其他处理·其他': '3.otherwise.other',
};

const kindColumns: Readonly<Record<string, string>> = {
  自然人: 'person',
  商业企业: 'business',
  科研机构: 'research',
  社会公益组织: 'welfare',
  法律服务机构: 'legal',
  其他: 'other',
};

const iso = (days: number) =>
  new Date(Date.UTC(2023, 0, 1) + days * 86_400_000).toISOString().slice(0, 10);

/** Something that keeps a row from being counted; most rows have nothing. */
const flaw = fc.oneof(
  { weight: 12, arbitrary: fc.constant('none' as const) },
  {
    weight: 1,
    arbitrary: fc.constantFrom(
      'noKind',
      'otherKind',
      'noReceipt',
      'noDate',
      'noResult',
      'otherResult',
      'noClosing',
      'before',
    ),
  },
);

const someCase = fc
  .record({
    received: fc.nat({ max: 1095 }),
    taken: fc.option(fc.nat({ max: 90 }), { nil: null }),
    kind: fc.constantFrom(...kindWords),
    result: fc.constantFrom(...Object.keys(resultRows)),
    flaw,
  })
  .map(({ received, taken, kind, result, flaw: wrong }): Omit<PlainCase, 'number'> => {
    const whole = {
      kind,
      received: iso(received),
      closed: taken === null ? '' : iso(received + taken),
      result: taken === null ? '' : result,
    };
    switch (wrong) {
      case 'noKind':
        return { ...whole, kind: '' };
      case 'otherKind':
        return { ...whole, kind: '公民' };
      case 'noReceipt':
        return { ...whole, received: '' };
      case 'noDate':
        return { ...whole, received: '去年' };
      case 'noResult':
        return { ...whole, closed: iso(received + 5), result: '' };
      case 'otherResult':
        return { ...whole, closed: iso(received + 5), result: '已处理' };
      case 'noClosing':
        return { ...whole, closed: '', result };
      case 'before':
        return { ...whole, closed: iso(received - 3), result };
      default:
        return whole;
    }
  });

/** A ledger of up to so many cases, received 2023 to 2025. */
export const someCases = (most = 40): fc.Arbitrary<readonly PlainCase[]> =>
  fc
    .array(someCase, { maxLength: most })
    .map((cases) => cases.map((one, i) => ({ ...one, number: `${i + 1}号` })));

const headers = ['编号', '申请人类型', '收到日期', '办结日期', '办理结果'];

/** The cases as the sheet of somebody who keeps them under a header row. */
export function gridOfCases(cases: readonly PlainCase[], sheet = '申请台账'): Grid {
  const rows = cases.map(({ number, kind, received, closed, result }) =>
    [number, kind, received, closed, result].map((text) => (text === '' ? null : text)),
  );
  return {
    sheet,
    top: 0,
    left: 0,
    cells: [headers, ...rows],
    merges: [],
    columns: 'kept',
  };
}

/** What a clerk with a pencil makes of the cases. */
export interface PencilCount {
  readonly figures: Readonly<Record<string, number>>;
  /** Numbers of the cases put aside. */
  readonly aside: readonly string[];
}

/** Counts by comparing the texts of dates, with nothing of what the program does. */
export function byPencil(cases: readonly PlainCase[], year: number, until: string): PencilCount {
  const figures: Record<string, number> = {};
  const aside: string[] = [];
  const isDate = (text: string) => /^\d{4}-\d\d-\d\d$/.test(text);
  const newYear = `${year}-01-01`;
  for (const { number, kind, received, closed, result } of cases) {
    const column = kindColumns[kind];
    const row = resultRows[result];
    const both = isDate(received) && isDate(closed);
    // Over before the year began, or not begun when it ended: nothing to do with it.
    if (isDate(closed) && closed < newYear && !(isDate(received) && received >= newYear)) continue;
    if (isDate(received) && received > until && !(isDate(closed) && closed <= until)) continue;
    const isWhole =
      isDate(received) &&
      column !== undefined &&
      (closed === '') === (result === '') &&
      (result === '' || row !== undefined) &&
      !(both && closed < received);
    if (!isWhole) {
      aside.push(number);
      continue;
    }
    const isClosed = closed !== '' && closed <= until;
    const rows = [received < newYear ? '3.carriedIn' : '3.received'];
    if (isClosed) rows.push(row ?? '', '3.concluded');
    else rows.push('3.carriedOut');
    for (const one of rows) {
      for (const at of [column, 'total'])
        figures[`${one}.${at}`] = (figures[`${one}.${at}`] ?? 0) + 1;
    }
  }
  return { figures, aside };
}
