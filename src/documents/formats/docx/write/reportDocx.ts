import type { Report } from '../../../../report';
import { titleOf } from '../../../shown';
import type { Stamped } from '../../../stamped';
import { piecesOf, type ReportPiece } from '../../../pieces';
import { paragraph } from './elements';
import { packed } from './package';
import { tableXml } from './tableXml';

/**
 * The whole report as a Word document: title, six sections, the tables where they belong. Prose is
 * taken from the narrative; where there is none nothing stands, for what leaves may be published.
 */
export function reportDocx(report: Report, { stamp }: Stamped = {}): Uint8Array {
  const title = titleOf(report.organ, report.year);
  const body = [
    ...(stamp === undefined ? [] : [paragraph('Stamp', stamp)]),
    paragraph('Title', title),
    ...piecesOf(report).map((piece) => xmlOf(piece, report)),
  ];
  return packed(body.join(''), title, report.organ);
}

function xmlOf(piece: ReportPiece, report: Report): string {
  switch (piece.kind) {
    case 'section':
      // 表三 fills most of a page, so it begins one, and is not torn.
      return paragraph(piece.section.table === '3' ? 'NewPage' : 'Heading', piece.section.label);
    case 'part':
      return paragraph('Part', piece.text);
    case 'text':
      return paragraph('Body', piece.text);
    case 'table':
      return tableXml(report, piece.table);
  }
}
