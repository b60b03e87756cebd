import { recognise, type Grid, type Report } from '../../report';
import { gridsFromCsv, isFigureLines, reportsFromFigureLines } from '../csv';
import { gridsFromDocx } from '../docx';
import { gridsFromHtml } from '../html';
import { gridsFromText } from '../text';
import { reportsFromJson } from './json';
import { kindOf } from './kind';
import { assertLength, assertSize, limits } from './limits';
import { decode } from './text';
import { gridsFromOds, gridsFromXls, gridsFromXlsx } from './workbooks';

/**
 * The reports in a file or a text, whatever it is: a workbook, a Word document, a page, a text,
 * figures as JSON. What it is, is seen by its content; the name decides between kinds of text alone.
 * @returns none when no statutory table is recognised in it
 * @throws UnreadableFile with one sentence for the user
 */
export async function readDocument(
  content: Uint8Array | string,
  name: string,
): Promise<readonly Report[]> {
  if (typeof content === 'string') return reportsFromText(content, name);
  assertSize(content.length);
  switch (kindOf(content)) {
    case 'xlsx':
      return recognise(await gridsFromXlsx(content), name);
    case 'ods':
      return recognise(await gridsFromOds(content), name);
    case 'xls':
      return recognise(await gridsFromXls(content), name);
    case 'docx':
      return recognise(await gridsFromDocx(content), name);
    case 'text':
      return reportsFromText(decode(content), name);
  }
}

function reportsFromText(text: string, name: string): readonly Report[] {
  const start = text.trimStart();
  if (/\.json$/i.test(name) || /^[[{]\s*["{]/.test(start)) return reportsFromJson(text, name);
  if (isFigureLines(start)) {
    assertLength(start.length, limits.list);
    return reportsFromFigureLines(start, name);
  }
  return recognise(gridsOfText(text, name), name);
}

/**
 * A page is told by its name or by its first sign: web exports often call themselves .xls. What
 * commas part is told by the name alone, for they part thousands and sentences too.
 */
function gridsOfText(text: string, name: string): readonly Grid[] {
  const isPage = /\.x?html?$/i.test(name) || /^\s*<[!a-z]/i.test(text);
  assertLength(text.length, isPage ? limits.page : limits.text);
  if (isPage) return gridsFromHtml(text);
  return /\.csv$/i.test(name) ? gridsFromCsv(text) : gridsFromText(text);
}
