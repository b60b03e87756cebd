import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { gridsFromDocx, readDocument, reportDocx } from '../../src/documents';
import { cellsOfWord } from '../../src/documents/formats/docx/read';
import { Package } from '../../src/documents/packed';
import { form2021, layout } from '../../src/form';
import type { Grid } from '../../src/report';
import { consistentReport } from '../support/consistentReport';

const namespaces = [
  'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"',
  'xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006"',
  'xmlns:wps="http://schemas.microsoft.com/office/word/2010/wordprocessingShape"',
].join(' ');

/** A document whose body is this. */
async function grid(body: string): Promise<Grid | undefined> {
  const xml = `<w:document ${namespaces}><w:body>${body}</w:body></w:document>`;
  return (await gridsFromDocx(zipSync({ 'word/document.xml': strToU8(xml) })))[0];
}

const p = (text: string) => `<w:p><w:r><w:t>${text}</w:t></w:r></w:p>`;
const tc = (text: string, properties = '') =>
  `<w:tc><w:tcPr>${properties}</w:tcPr>${p(text)}</w:tc>`;
const tr = (...cells: readonly string[]) => `<w:tr>${cells.join('')}</w:tr>`;
const tbl = (...rows: readonly string[]) => `<w:tbl>${rows.join('')}</w:tbl>`;

describe('a Word document as a grid', () => {
  it('has paragraphs and the rows of tables one below the other', async () => {
    expect((await grid(p('三、情况') + tbl(tr(tc('自然人'), tc('5'))) + p('完')))?.cells).toEqual([
      ['三、情况'],
      ['自然人', '5'],
      ['完'],
    ]);
  });

  it('has the merges of its tables, across and down', async () => {
    const found = await grid(
      p('上') +
        tbl(
          tr(tc('甲', '<w:gridSpan w:val="2"/>'), tc('乙', '<w:vMerge w:val="restart"/>')),
          tr(tc('1'), tc('2'), tc('', '<w:vMerge/>')),
          tr(tc('3'), tc('4'), tc('丙')),
        ),
    );
    expect(found?.cells).toEqual([['上'], ['甲', null, '乙'], ['1', '2', null], ['3', '4', '丙']]);
    expect(found?.merges).toEqual([
      { row: 1, column: 0, rows: 1, columns: 2 },
      { row: 1, column: 2, rows: 2, columns: 1 },
    ]);
  });

  it('has the text of a cell that goes on where no merge has begun', async () => {
    const found = await grid(tbl(tr(tc('甲'), tc('1')), tr(tc('乙'), tc('5', '<w:vMerge/>'))));
    expect(found?.cells).toEqual([
      ['甲', '1'],
      ['乙', '5'],
    ]);
  });

  it.each([
    ['down', '<w:vMerge w:val="restart"/>', '<w:vMerge/>'],
    ['across', '', '<w:hMerge/>'],
  ])('tells of the text of a cell that is merged with others, %s', (_, above, below) => {
    const cells = [tr(tc('甲'), tc('1', above)), tr(tc('乙'), tc('5', below))];
    const xml = `<w:document ${namespaces}><w:body>${tbl(...cells)}</w:body></w:document>`;
    const content = new Package(new Map([['word/document.xml', strToU8(xml)]]));
    const { grids, unread } = cellsOfWord(content);
    expect(grids[0]?.cells[1]?.[1] ?? null).toBeNull();
    expect(unread).toMatchObject([{ text: '5', why: '被合并单元格盖住，没有读取。' }]);
  });

  it('has a table of one cell beside another in a cell of data as the text of that cell', async () => {
    const inner = tbl(tr(tc('5'), tc('件')));
    const found = await grid(tbl(tr(tc('甲'), `<w:tc>${inner}<w:p/></w:tc>`)));
    expect(found?.cells).toEqual([['甲', '5 件']]);
  });

  it('knows the older way to merge across', async () => {
    const found = await grid(
      tbl(tr(tc('甲', '<w:hMerge w:val="restart"/>'), tc('', '<w:hMerge/>'), tc('乙'))),
    );
    expect(found?.cells).toEqual([['甲', null, '乙']]);
    expect(found?.merges).toEqual([{ row: 0, column: 0, rows: 1, columns: 2 }]);
  });

  it('moves rows that begin further right', async () => {
    const row = `<w:tr><w:trPr><w:gridBefore w:val="2"/></w:trPr>${tc('5')}</w:tr>`;
    expect((await grid(tbl(row)))?.cells).toEqual([[null, null, '5']]);
  });

  it('joins the runs of a paragraph and the paragraphs of a cell', async () => {
    const cell = `<w:tc><w:p><w:r><w:t>（四）无</w:t></w:r><w:r><w:t>法</w:t></w:r></w:p>${p('提供')}</w:tc>`;
    expect((await grid(tbl(tr(cell))))?.cells).toEqual([['（四）无法\n提供']]);
  });

  it('reads a text box once, where it is anchored', async () => {
    const box = `<w:txbxContent>${p('框')}</w:txbxContent>`;
    const both = `<mc:AlternateContent><mc:Choice>${box}</mc:Choice><mc:Fallback>${box}</mc:Fallback></mc:AlternateContent>`;
    const body = `<w:p><w:r><w:t>前</w:t></w:r><w:r>${both}</w:r><w:r><w:t>后</w:t></w:r></w:p>`;
    expect((await grid(body))?.cells).toEqual([['框'], ['前后']]);
  });

  it('reads what the tracked changes come to', async () => {
    const body = `<w:p><w:ins><w:r><w:t>新</w:t></w:r></w:ins><w:del><w:r><w:delText>旧</w:delText></w:r></w:del><w:moveFrom><w:r><w:t>移</w:t></w:r></w:moveFrom></w:p>`;
    expect((await grid(body))?.cells).toEqual([['新']]);
  });

  it('parts a line at its tabs, not at the tab stops that it defines', async () => {
    const body = `<w:p><w:pPr><w:tabs><w:tab w:val="left" w:pos="420"/></w:tabs></w:pPr><w:r><w:t>规章</w:t><w:tab/><w:t>0</w:t></w:r></w:p>`;
    expect((await grid(body))?.cells).toEqual([['规章', '0']]);
  });

  it('keeps the rows of a table inside a table', async () => {
    const inner = tbl(tr(tc('自然人'), tc('5')));
    const found = await grid(tbl(tr(`<w:tc>${p('外')}${inner}</w:tc>`)));
    expect(found?.cells).toContainEqual(['自然人', '5']);
  });
});

describe('figures of a Word document that nobody sees', () => {
  const run = (text: string, format: string) =>
    `<w:r><w:rPr>${format}</w:rPr><w:t>${text}</w:t></w:r>`;
  const white = '<w:color w:val="FFFFFF"/>';
  const cellOf = async (content: string, properties = '') => {
    const cell = `<w:tc><w:tcPr>${properties}</w:tcPr><w:p>${content}</w:p></w:tc>`;
    return (await grid(tbl(tr(tc('甲'), cell))))?.cells[0]?.[1];
  };

  it.each([
    ['white', run('9', white)],
    ['nearly white', run('9', '<w:color w:val="FEFEFE"/>')],
    [
      'of the colour behind it',
      run('9', '<w:color w:val="1f4e79"/><w:shd w:val="clear" w:fill="1F4E79"/>'),
    ],
    ['white by the theme', run('9', '<w:color w:val="FEFEFE" w:themeColor="background1"/>')],
    [
      'the prompt of a content control',
      `<w:sdt><w:sdtPr><w:showingPlcHdr/></w:sdtPr><w:sdtContent>${run('0', '')}</w:sdtContent></w:sdt>`,
    ],
  ])('are not read: %s', async (_, content) => {
    expect(await cellOf(run('15', '') + content)).toBe('15');
  });

  const shade = (fill: string) => `<w:shd w:val="clear" w:fill="${fill}"/>`;
  it.each([
    ['white on a shaded cell', run('9', white), shade('1F4E79')],
    ['white on a shaded run', run('9', white + shade('1F4E79')), ''],
    [
      'of the colours that a reader has of its own',
      run('9', '<w:color w:val="auto"/><w:shd w:val="clear" w:color="auto" w:fill="auto"/>'),
      shade('auto'),
    ],
    [
      'white on a pattern',
      run('9', white),
      '<w:shd w:val="pct50" w:color="000000" w:fill="FFFFFF"/>',
    ],
    [
      'a shade of the theme’s paper',
      run('9', '<w:color w:val="BFBFBF" w:themeColor="background1" w:themeShade="BF"/>'),
      '',
    ],
    ['black on white', run('9', '<w:color w:val="000000"/>'), shade('FFFFFF')],
    ['white words', run('项目', white), ''],
    [
      'a content control that was filled in',
      `<w:sdt><w:sdtContent>${run('9', '')}</w:sdtContent></w:sdt>`,
      '',
    ],
  ])('are told from those that are seen: %s', async (_, content, properties) => {
    expect(await cellOf(content, properties)).toMatch(/^(?:9|项目)$/);
  });

  it('are hidden on a cell of their own colour', async () => {
    expect(await cellOf(run('9', '<w:color w:val="1F4E79"/>'), shade('1F4E79'))).toBeNull();
  });

  const math = 'xmlns:m="http://schemas.openxmlformats.org/officeDocument/2006/math"';
  const m = (name: string, ...parts: readonly string[]) =>
    `<m:${name}>${parts.join('')}</m:${name}>`;
  const t = (digits: string) => m('r', m('t', digits));
  it.each([
    ['a root', m('rad', m('deg', t('3')), m('e', t('15'))), '³ 15'],
    ['cells', m('m', m('mr', m('e', t('1')), m('e', t('5')))), '1 5'],
    ['a limit', m('limLow', m('e', t('1')), m('lim', t('5'))), '1₅'],
    ['a fraction', m('f', m('num', t('1')), m('den', t('5'))), '1/5'],
    ['a line of digits', t('1') + t('5'), '15'],
  ])('are no digits of one number in an equation: %s', async (_, equation, text) => {
    expect(await cellOf(`<m:oMath ${math}>${equation}</m:oMath>`)).toBe(text);
  });

  it.each([
    [
      'a picture in the line',
      '<w:r><w:drawing><wp:inline xmlns:wp="http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing"/></w:drawing></w:r>',
      '1 5',
    ],
    ['an object', '<w:r><w:object/></w:r>', '1 5'],
    ['the number of the page', '<w:r><w:pgNum/></w:r>', '1□5'],
  ])('stand apart with something between them: %s', async (_, between, text) => {
    expect(await cellOf(run('1', '') + between + run('5', ''))).toBe(text);
  });

  it('have a note’s own mark above them', async () => {
    const mark = '<w:r><w:footnoteReference w:customMarkFollows="1"/><w:t>1</w:t></w:r>';
    expect(await cellOf(run('15', '') + mark)).toBe('15¹');
  });

  it('are hidden on a cell that is shaded white', async () => {
    expect(await cellOf(run('9', white), shade('FFFFFF'))).toBeNull();
  });
});

describe('the report as a Word document', () => {
  const prose = [
    '某局2024年政府信息公开工作年度报告',
    '根据条例要求编制本报告。',
    '一、总体情况',
    '（一）主动公开',
    '全年主动公开信息 12 条 <含更正> & 说明。',
    '六、其他需要报告的事项',
    '无',
  ].map((text) => ({ place: null, text }));
  const report = { ...consistentReport(4), organ: '某局', narrative: prose };
  /** The lines outside the tables. */
  const linesOf = async (bytes: Uint8Array) => {
    const [found] = await gridsFromDocx(bytes);
    return (found?.cells ?? []).flatMap((row) => (row.length === 1 ? row : []));
  };

  it('has title, the six sections in their order and the prose that was given', async () => {
    const lines = await linesOf(reportDocx(report));
    const order = [
      '某局2024年政府信息公开工作年度报告',
      '根据条例要求编制本报告。',
      '一、总体情况',
      '（一）主动公开',
      '全年主动公开信息 12 条 <含更正> & 说明。',
      '二、主动公开政府信息情况',
      '三、收到和处理政府信息公开申请情况',
      '四、政府信息公开行政复议、行政诉讼情况',
      '五、存在的主要问题及改进情况',
      '六、其他需要报告的事项',
      '无',
    ];
    expect(lines.filter((line) => order.includes(String(line)))).toEqual(order);
  });

  it('says nothing where nothing is written, for it may be published', async () => {
    const lines = await linesOf(reportDocx({ ...report, narrative: [] }));
    expect(lines.filter((line) => String(line).includes('请填写'))).toEqual([]);
    expect(lines).toContain('六、其他需要报告的事项');
  });

  it('has no heading of a part that says nothing', async () => {
    const bare = ['一、总体情况', '（一）主动公开', '（二）依申请公开', '未收到。'];
    const narrative = bare.map((text) => ({ place: null, text }));
    const lines = await linesOf(reportDocx({ ...report, narrative }));
    expect(lines).toEqual(expect.arrayContaining(['一、总体情况', '（二）依申请公开', '未收到。']));
    expect(lines).not.toContain('（一）主动公开');
  });

  it('has the form’s exact merges', async () => {
    const [found] = await gridsFromDocx(reportDocx(report));
    const expected = form2021.tables.flatMap((table) => {
      const spans = layout(table).filter(({ cell }) => cell.across > 1 || cell.down > 1);
      return spans.map(({ cell }) => `${cell.down}×${cell.across}`);
    });
    const drawn = found?.merges.map(({ rows, columns }) => `${rows}×${columns}`);
    expect(drawn?.sort()).toEqual(expected.sort());
  });

  it('carries its stamp before the title', async () => {
    expect((await linesOf(reportDocx(report, { stamp: '未通过核查' })))[0]).toBe('未通过核查');
  });

  it('holds no text that is not XML', async () => {
    const organ = '某\u0001局\uD800 & <b>';
    const bytes = reportDocx({ ...report, organ });
    const xml = strFromU8(unzipSync(bytes)['word/document.xml'] ?? new Uint8Array());
    expect(xml).toContain('某局 &amp; &lt;b&gt;2024年');
    expect(await readDocument(bytes, 'a.docx')).toHaveLength(1);
  });
});
