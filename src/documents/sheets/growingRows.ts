import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';

/**
 * Lets the rows of one sheet grow with the text that is typed into them: hucre fixes every height
 * that it writes, and a fixed row cuts long prose off, in print too.
 * @param sheet its number among the sheets, from 1
 */
export function withGrowingRows(xlsx: Uint8Array, sheet: number): Uint8Array {
  const parts = unzipSync(xlsx);
  const name = `xl/worksheets/sheet${sheet}.xml`;
  const xml = parts[name];
  if (!xml) return xlsx;
  parts[name] = strToU8(strFromU8(xml).replaceAll(' customHeight="1"', ''));
  return zipSync(parts);
}
