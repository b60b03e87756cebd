import { readXml } from '../../../markup';
import { limits } from '../../../limits';
import { formatCode, shownBy, type CellStyle } from '../../../workbooks';
import { isOn } from './strings';

/** The styles of cells, in the order of their numbers; those of conditions and names are others. */
export function stylesOf(xml: Uint8Array | undefined): readonly CellStyle[] {
  if (!xml) return [];
  const codes = new Map<string, string>();
  const struckFonts: boolean[] = [];
  const styles: CellStyle[] = [];
  const within: string[] = [];
  readXml(
    xml,
    {
      open: (name, attributes) => {
        const parent = within.at(-1);
        within.push(name);
        if (parent === 'numFmts' && name === 'numFmt')
          codes.set(attributes.numFmtId ?? '', attributes.formatCode ?? '');
        else if (parent === 'fonts' && name === 'font') struckFonts.push(false);
        else if (parent === 'font' && name === 'strike' && within.at(-3) === 'fonts')
          struckFonts.splice(-1, 1, isOn(attributes));
        else if (parent === 'cellXfs' && name === 'xf') {
          const id = attributes.numFmtId ?? '0';
          const struck = struckFonts[Number(attributes.fontId ?? 0)] ?? false;
          styles.push({ ...shownBy(codes.get(id) ?? formatCode(Number(id))), struck });
        }
      },
      text: () => undefined,
      close: () => {
        within.pop();
      },
    },
    limits.unpacked,
  );
  return styles;
}
