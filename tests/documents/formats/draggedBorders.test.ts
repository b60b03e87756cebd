import fc from 'fast-check';
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { gridsFromDocx, readDocument, reportDocx } from '../../../src/documents';
import { columnsByBorder } from '../../../src/documents/formats/draggedBorders';
import { Incoming } from '../../../src/documents/formats/incoming';
import { read as readRtf } from '../../../src/documents/formats/rtf/read';
import type { Report } from '../../../src/report';
import { consistentReport } from '../../support/consistentReport';

const namespace = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main';

/** A row as where its cells end, in twentieths of a point, and what stands in them. */
interface DrawnRow {
  readonly ends: readonly number[];
  readonly texts: readonly string[];
}

/** The grid that a table has in Word: a column for every place where a cell of any row ends. */
function docxOf(rows: readonly DrawnRow[]): Uint8Array {
  const edges = [...new Set([0, ...rows.flatMap(({ ends }) => ends)])].sort((a, b) => a - b);
  const widths = edges.slice(1).map((edge, i) => edge - (edges[i] ?? 0));
  const cells = ({ ends, texts }: DrawnRow) =>
    ends.map((end, i) => {
      const across = edges.indexOf(end) - edges.indexOf(ends[i - 1] ?? 0);
      const text = `<w:p><w:r><w:t>${texts[i] ?? ''}</w:t></w:r></w:p>`;
      return `<w:tc><w:tcPr><w:gridSpan w:val="${across}"/></w:tcPr>${text}</w:tc>`;
    });
  const xml = [
    `<w:document xmlns:w="${namespace}"><w:body><w:tbl><w:tblGrid>`,
    ...widths.map((width) => `<w:gridCol w:w="${width}"/>`),
    '</w:tblGrid>',
    ...rows.map((row) => `<w:tr>${cells(row).join('')}</w:tr>`),
    '</w:tbl></w:body></w:document>',
  ];
  return zipSync({ 'word/document.xml': strToU8(xml.join('')) });
}

const rtfOf = (rows: readonly DrawnRow[]) =>
  `{\\rtf1 ${rows
    .map(
      ({ ends, texts }) =>
        `\\trowd${ends.map((end) => `\\cellx${end}`).join('')}\\pard\\intbl ${texts
          .map((text) => `${text}\\cell `)
          .join('')}\\row\n`,
    )
    .join('')}}`;

async function rtfCells(rows: readonly DrawnRow[]) {
  const content = await readRtf(new Incoming(strToU8(rtfOf(rows)), 'a.rtf'));
  return 'grids' in content ? content.grids[0]?.cells : undefined;
}
const docxCells = async (rows: readonly DrawnRow[]) =>
  (await gridsFromDocx(docxOf(rows)))[0]?.cells;

const straight = (texts: readonly string[]): DrawnRow => ({
  ends: texts.map((_, i) => (i + 1) * 600),
  texts,
});
const texts = fc.array(
  fc.array(fc.constantFrom('', '0', '7', '12'), { minLength: 4, maxLength: 4 }),
  {
    minLength: 1,
    maxLength: 6,
  },
);
const drag = fc.integer({ min: -80, max: 80 });

describe('borders dragged a little apart', () => {
  it.each([
    ['Word', docxCells],
    ['RTF', rtfCells],
  ])('are those of one column in %s', async (_, cellsOf) => {
    const rows = texts.chain((all) =>
      fc.tuple(
        fc.constant(all),
        fc.array(fc.array(drag, { minLength: 4, maxLength: 4 }), {
          minLength: all.length,
          maxLength: all.length,
        }),
      ),
    );
    await fc.assert(
      fc.asyncProperty(rows, async ([all, drags]) => {
        const drawn = all.map((row, r) => ({
          ...straight(row),
          ends: straight(row).ends.map((end, i) => end + (drags[r]?.[i] ?? 0)),
        }));
        expect(await cellsOf(drawn)).toEqual(await cellsOf(all.map(straight)));
      }),
      { numRuns: 60 },
    );
  });

  it.each([
    ['Word', docxCells],
    ['RTF', rtfCells],
  ])('leave a narrow cell its column in %s', async (_, cellsOf) => {
    const rows = [
      { ends: [600, 700, 1300], texts: ['1', '2', '3'] },
      { ends: [640, 1300], texts: ['4', '5'] },
    ];
    expect(await cellsOf(rows)).toEqual([
      ['1', '2', '3'],
      ['4', '5', null],
    ]);
  });

  it('leave every figure of a report in its cell', async () => {
    const report = consistentReport(7);
    const again = await readDocument(draggedDocx(reportDocx(report)), 'a.docx');
    const figures = (one: Report | undefined) => Array.from(one?.values ?? []);
    expect(again).toHaveLength(1);
    expect(figures(again[0])).toEqual(figures(report));
    expect(again[0]?.unread).toEqual([]);
  });
});

describe('columns by borders', () => {
  it('are as many as borders that are far apart', () => {
    const borders = [0, 600, 1200].map((at) => ({ at, rows: [0, 1] }));
    expect(columnsByBorder(borders)).toEqual([0, 1, 2]);
  });

  it('are one for borders of other rows that are near, and two for those of one row', () => {
    const at = (where: number, ...rows: number[]) => ({ at: where, rows });
    expect(columnsByBorder([at(0, 0, 1), at(600, 0), at(640, 1)])).toEqual([0, 1, 1]);
    expect(columnsByBorder([at(0, 0, 1), at(600, 0), at(640, 0, 1)])).toEqual([0, 1, 2]);
  });

  it('are as many as borders where no width is told', () => {
    const borders = [0, Infinity, Infinity, NaN, NaN].map((at, row) => ({ at, rows: [row] }));
    expect(columnsByBorder(borders)).toEqual([0, 1, 2, 3, 4]);
  });
});

/** The document with the inner borders of every second row of its tables 50 twentieths further left. */
function draggedDocx(docx: Uint8Array): Uint8Array {
  const parts = unzipSync(docx);
  const xml = strFromU8(parts['word/document.xml'] ?? new Uint8Array());
  const tables = xml.replace(/<w:tblGrid>(.*?)<\/w:tblGrid>(.*?)<\/w:tbl>/gs, (_, grid, body) => {
    const widths = Array.from(String(grid).matchAll(/w:w="(\d+)"/g), ([, width]) => Number(width));
    const drawn = widths.flatMap((width, i) =>
      i < widths.length - 1 ? [width - 50, 50] : [width],
    );
    let row = 0;
    const rows = String(body).replace(/<w:tr>.*?<\/w:tr>/gs, (one) => {
      row += 1;
      return respanned(one, widths.length, row % 2);
    });
    const columns = drawn.map((width) => `<w:gridCol w:w="${width}"/>`).join('');
    return `<w:tblGrid>${columns}</w:tblGrid>${rows}</w:tbl>`;
  });
  return zipSync({ ...parts, 'word/document.xml': strToU8(tables) });
}

/** A row whose cells stand over a grid that has two columns for each but the last. */
function respanned(row: string, columns: number, isDragged: number): string {
  const edge = (column: number) =>
    column === 0 ? 0 : column === columns ? 2 * columns - 1 : 2 * column - isDragged;
  let column = 0;
  return row.replace(/<w:tcPr>(.*?)<\/w:tcPr>/gs, (_, properties: string) => {
    const across = Number(/<w:gridSpan w:val="(\d+)"\/>/.exec(properties)?.[1] ?? 1);
    const span = edge(column + across) - edge(column);
    column += across;
    const others = properties.replace(/<w:gridSpan[^>]*>/, '');
    return `<w:tcPr><w:gridSpan w:val="${span}"/>${others}</w:tcPr>`;
  });
}
