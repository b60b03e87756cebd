import { readXml } from '../../../markup';
import type { Package } from '../../../packed/relationships';
import { damaged, UnreadableFile } from '../../../unreadable';
import type { CellStyle, RichText } from '../../../workbooks';
import { stringsOf } from './strings';
import { stylesOf } from './styles';

/** What the cells of a workbook refer to. */
export interface WorkbookParts {
  readonly sheets: readonly SheetPart[];
  readonly strings: readonly RichText[];
  /** Names of sheets of which the cells are not in the file. */
  readonly lost: readonly string[];
  /** By the number of a cell's style. */
  readonly styles: readonly CellStyle[];
  /** Days are counted from 1904. */
  readonly from1904: boolean;
  /** The program that wrote it asks that all formulas be calculated when it is opened. */
  readonly recalculates: boolean;
}

export interface SheetPart {
  readonly name: string;
  readonly hidden: boolean;
  readonly xml: Uint8Array;
}

const isTrue = (text: string | undefined) => text === '1' || text === 'true';

/** @throws UnreadableFile where a workbook is not to be found in the package, or is damaged */
export function workbookParts(content: Package): WorkbookParts {
  const main = content.relationships('').find(({ kind }) => kind === 'officeDocument');
  const path = main?.path ?? 'xl/workbook.xml';
  const workbook = content.part(path);
  if (!workbook) throw new UnreadableFile(damaged);
  const related = content.relationships(path);
  const partOf = (kind: string) => {
    const one = related.find((other) => other.kind === kind);
    return one && content.part(one.path);
  };
  const sheets: SheetPart[] = [];
  const lost: string[] = [];
  let from1904 = false;
  let recalculates = false;
  readXml(workbook, {
    open: (name, attributes) => {
      if (name === 'workbookPr') from1904 = isTrue(attributes.date1904);
      else if (name === 'calcPr') recalculates = isTrue(attributes.fullCalcOnLoad);
      else if (name === 'sheet') {
        const part = related.find(({ id }) => id === attributes['r:id']);
        // Sheets of charts and of old macros hold no cells.
        const xml = part?.kind === 'worksheet' ? content.part(part.path) : undefined;
        const hidden = /hidden/i.test(attributes.state ?? '');
        const { name: title = '' } = attributes;
        if (xml) sheets.push({ name: title, hidden, xml });
        else if (!part || part.kind === 'worksheet') lost.push(title);
      }
    },
    text: () => undefined,
    close: () => undefined,
  });
  if (sheets.length === 0) throw new UnreadableFile(damaged);
  return {
    sheets,
    lost,
    strings: stringsOf(partOf('sharedStrings')),
    styles: stylesOf(partOf('styles')),
    from1904,
    recalculates,
  };
}
