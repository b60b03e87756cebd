import type { TableId } from '../../form';
import type { Report } from '../../report';
import { titleOf } from '../shown';
import type { Stamped } from '../write/html';
import { paragraph } from './elements';
import { packed } from './package';
import { headings, partsOfFirst, sectionsOf } from './sections';
import { tableXml } from './tableXml';

/**
 * The whole report as a Word document: title, six sections, the tables where they belong. Prose is
 * taken from the narrative; where there is none it says in brackets what is to be written there.
 */
export function reportDocx(report: Report, { stamp }: Stamped = {}): Uint8Array {
  const { opening, texts } = sectionsOf(report.narrative);
  const prose = (number: string, missing: readonly string[]) =>
    (texts.get(number) ?? []).length > 0 ? (texts.get(number) ?? []).map(proseLine) : missing;
  const title = titleOf(report.organ, report.year);
  const body = [
    ...(stamp === undefined ? [] : [paragraph('Stamp', stamp)]),
    paragraph('Title', title),
    ...opening.map(proseLine),
    paragraph('Heading', headings.first),
    ...prose(
      '一',
      partsOfFirst.flatMap((part) => [paragraph('Part', part), blank('这一部分的情况')]),
    ),
    ...report.form.tables.flatMap((form) => [
      // 表三 fills most of a page, so it begins one, and is not torn.
      paragraph(form.id === '3' ? 'NewPage' : 'Heading', form.heading),
      ...prose(sectionNumbers[form.id], []),
      tableXml(report, form),
    ]),
    paragraph('Heading', headings.fifth),
    ...prose('五', [blank('本年度工作中的不足，以及改进措施')]),
    paragraph('Heading', headings.sixth),
    ...prose('六', [blank('发出收费通知的件数和总金额，以及其他需要报告的事项；没有的写“无”')]),
  ];
  return packed(body.join(''), title, report.organ);
}

const sectionNumbers: Readonly<Record<TableId, string>> = { '2': '二', '3': '三', '4': '四' };

/** （一）主动公开 on a line of its own is a heading inside the section. */
function proseLine(text: string): string {
  return paragraph(/^（[一二三四五六]）[^。；，]{2,20}$/.test(text) ? 'Part' : 'Body', text);
}

function blank(what: string): string {
  return paragraph('Body', `（请填写：${what}。）`);
}
