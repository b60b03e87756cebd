import { UnreadableFile } from '../unreadable';
import { csv } from './csv';
import { doc } from './doc';
import { docx } from './docx';
import type { Format } from './format';
import { flatOpc } from './flatOpc';
import { html } from './html';
import type { Incoming } from './incoming';
import { json } from './json';
import { lockedOffice } from './lockedOffice';
import { mhtml } from './mhtml';
import { ods } from './ods';
import { otherSheets } from './otherSheets';
import { pdf } from './pdf';
import { picture } from './picture';
import { rtf } from './rtf';
import { text } from './text';
import { unreadKinds, zipArchive } from './unread';
import { xls } from './xls';
import { xlsx } from './xlsx';
import { xml2003 } from './xml2003';

export { Incoming } from './incoming';
export type { Content, Format } from './format';

/**
 * Every kind of file that is known, in the order in which a file is held against them: the first
 * that takes it for its own reads it. What is offered to be opened or saved comes in this order too.
 */
export const formats: readonly Format[] = [
  ...unreadKinds,
  xlsx,
  lockedOffice,
  xls,
  docx,
  doc,
  pdf,
  picture,
  rtf,
  ods,
  xml2003,
  otherSheets,
  zipArchive,
  mhtml,
  flatOpc,
  json,
  csv,
  html,
  text,
];

/** Endings of the files that can be read, without the dot. */
export const readableEndings: readonly string[] = formats.flatMap(({ reader, endings }) =>
  reader ? endings : [],
);

/** What people call the kinds of files that can be read. */
export const readableNames: readonly string[] = formats.flatMap(({ reader, name }) =>
  reader ? name : [],
);

/**
 * What a file is.
 * @throws UnreadableFile where it is nothing that is known, or is damaged
 */
export function formatOf(file: Incoming): Format {
  const format = formats.find(({ is }) => is(file));
  if (format) return format;
  throw new UnreadableFile('不是能读的文件类型；请另存为 .xlsx、.docx 或网页后再读。');
}
