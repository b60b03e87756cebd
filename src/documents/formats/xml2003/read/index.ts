import { assertSize, limits } from '../../../limits';
import { readXml } from '../../../markup';
import { damaged, UnreadableFile } from '../../../unreadable';
import { contentOfSheets, readSheet } from '../../../workbooks';
import type { Read } from '../../format';
import { XmlBookReader } from './xmlBookReader';

export const read: Read = ({ bytes, text }) => {
  assertSize(bytes.length);
  const reader = new XmlBookReader();
  readXml(text, reader, limits.unpacked);
  const { sheets } = reader;
  if (sheets.length === 0) throw new UnreadableFile(damaged);
  return contentOfSheets(
    sheets.map((sheet) => ({
      name: sheet.name,
      hidden: sheet.hidden,
      read: (allowance) => readSheet(sheet, allowance),
    })),
  );
};
