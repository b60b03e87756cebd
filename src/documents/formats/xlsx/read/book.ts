import { onceFor } from '../../../../form';
import { readXml } from '../../../markup';
import type { Package } from '../../../packed';
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
  const listed = workbookOf(workbook);
  const sheets: SheetPart[] = [];
  const lost: string[] = [];
  for (const { id: own, name, hidden } of listed.sheets) {
    const part = related.find(({ id }) => id === own);
    // Sheets of charts and of old macros hold no cells.
    const xml = part?.kind === 'worksheet' ? content.part(part.path) : undefined;
    if (xml) sheets.push({ name, hidden, xml });
    else if (!part || part.kind === 'worksheet') lost.push(name);
  }
  if (sheets.length === 0) throw new UnreadableFile(damaged);
  const styles = partOf('styles');
  return {
    sheets,
    lost,
    strings: stringsOf(partOf('sharedStrings')),
    styles: styles ? stylesOf(styles) : [],
    from1904: listed.from1904,
    recalculates: listed.recalculates,
  };
}

/** What the part of a workbook says itself. */
interface Listed {
  readonly sheets: {
    readonly id: string | undefined;
    readonly name: string;
    readonly hidden: boolean;
  }[];
  from1904: boolean;
  recalculates: boolean;
}

const workbookOf = onceFor((workbook: Uint8Array): Readonly<Listed> => {
  const listed: Listed = { sheets: [], from1904: false, recalculates: false };
  readXml(workbook, {
    open: (name, attributes) => {
      if (name === 'workbookPr') listed.from1904 = isTrue(attributes.date1904);
      else if (name === 'calcPr') listed.recalculates = isTrue(attributes.fullCalcOnLoad);
      else if (name === 'sheet') {
        const { name: title = '', state = '', 'r:id': id } = attributes;
        listed.sheets.push({ id, name: title, hidden: /hidden/i.test(state) });
      }
    },
  });
  return listed;
});
