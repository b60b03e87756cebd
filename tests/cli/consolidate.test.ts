import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { readDocument } from '../../src/documents';
import { form2021 } from '../../src/form';
import { valueOf } from '../../src/report';
import { countyFolder, type County } from '../support/countyFolder';
import { Folder, nianbao, type Said } from './command';

interface Consolidated {
  readonly year: number;
  readonly units: readonly {
    readonly name: string;
    readonly kind: string | null;
    readonly source: string;
    readonly draft: number;
    readonly status: string;
    readonly errors: number;
    readonly verify: number;
  }[];
  readonly missing: readonly string[];
  readonly unknown: readonly string[];
  readonly left: readonly { readonly name: string; readonly why: string }[];
  readonly adjustments: readonly object[];
  readonly sum: Readonly<Record<string, number | null>>;
  readonly groups: Readonly<Record<string, Readonly<Record<string, number | null>>>>;
}

const consolidated = ({ out }: Said) => JSON.parse(out) as Consolidated;

describe('nianbao consolidate', () => {
  const folder = new Folder();
  let county: County;
  let said: Said;

  beforeAll(async () => {
    county = await countyFolder(6);
    mkdirSync(folder.at('收件'));
    for (const { name, content } of county.files) folder.put(join('收件', name), content);
    folder.put('名册.csv', county.roster);
    said = nianbao(
      'consolidate',
      folder.at('收件'),
      '--roster',
      folder.at('名册.csv'),
      '--out',
      folder.at('汇总.xlsx'),
      '--returns',
      folder.at('退回'),
      '--json',
    );
  }, 60_000);
  afterAll(() => {
    folder.remove();
  });

  it('finds what was planted, and nothing else', () => {
    const { planted } = county;
    const { year, units, missing, unknown, left } = consolidated(said);
    expect(year).toBe(2025);
    expect(missing).toEqual([planted.missing, '甲县自然资源局']);
    expect(unknown).toEqual([planted.renamed]);
    const statusOf = (name: string) => units.find((one) => one.name === name)?.status;
    expect(statusOf(planted.otherYear)).toBe('otherYear');
    expect(statusOf(planted.double)).toBe('double');
    expect(statusOf(planted.broken)).toBe('unreadable');
    expect(statusOf(planted.wrong)).toBe('error');
    expect(units.find(({ name }) => name === planted.twoDrafts)?.draft).toBe(2);
    expect(left.map(({ name }) => name).sort()).toEqual(
      [planted.otherYear, planted.double, planted.broken, planted.child].sort(),
    );
    const others = units.filter(({ status }) => status === 'error').map(({ name }) => name);
    expect(others).toEqual([planted.wrong]);
  });

  it('says 2 and which file could not be read, and reports the others all the same', () => {
    expect(said.code).toBe(2);
    expect(said.err).toContain(`${county.planted.broken}.xlsx：`);
    expect(said.err.trim().split('\n')).toHaveLength(1);
  });

  it('adds up what counts, figure by figure and kind by kind', () => {
    const { sum, groups } = consolidated(said);
    const kinds: Readonly<Record<string, (name: string) => boolean>> = {
      本级: (name) => name === '甲县人民政府',
      部门: (name) => name.endsWith('局'),
      乡镇街道: (name) => /[乡镇]$/.test(name),
    };
    for (const { id } of form2021.figures) {
      const values = [...county.counted].map(([name, report]) => ({
        name,
        value: valueOf(report, id),
      }));
      const add = (some: typeof values) => some.reduce((all, { value }) => all + (value ?? NaN), 0);
      expect(sum[id]).toBeCloseTo(add(values), 6);
      for (const [kind, is] of Object.entries(kinds)) {
        expect(groups[kind]?.[id]).toBeCloseTo(add(values.filter(({ name }) => is(name))), 6);
      }
    }
  });

  it('writes a workbook whose tables are read back as the sum', async () => {
    const bytes = readFileSync(folder.at('汇总.xlsx'));
    const reports = await readDocument(bytes, '汇总.xlsx');
    const { sum } = consolidated(said);
    expect(reports).toHaveLength(1);
    for (const report of reports) {
      for (const { id } of form2021.figures) expect(valueOf(report, id)).toBe(sum[id]);
    }
  });

  it('writes a list of corrections for each unit that has any', () => {
    expect(existsSync(folder.at(join('退回', `${county.planted.wrong}退回修改单.docx`)))).toBe(
      true,
    );
    const wanted = consolidated(said).units.filter(({ errors, verify }) => errors + verify > 0);
    expect(readdirSync(folder.at('退回'))).toHaveLength(wanted.length);
  });

  it('says 0 where all are in and sound, 1 where one is missing', async () => {
    const sound = (await countyFolder(2)).files.filter(({ name }) => /^\d号乡/.test(name));
    const files = sound.map(({ name, content }) => folder.put(name, content));
    const names = folder.put('两乡.csv', '1号乡\n2号乡');
    const more = folder.put('三乡.csv', '1号乡\n2号乡\n3号乡');
    expect(nianbao('consolidate', ...files, '--roster', names).code).toBe(0);
    const missing = nianbao('consolidate', ...files, '--roster', more);
    expect(missing.code).toBe(1);
    expect(missing.out).toContain('未报（1 个）：3号乡');
  });

  it('takes reports that stand one a line, and says which line cannot be read', () => {
    const line = (organ: string, received: number) =>
      JSON.stringify({ organ, year: 2025, values: { '3.received.person': received } });
    const file = folder.put('各乡.ndjson', `${line('1号乡', 3)}\n{"a"\n${line('2号乡', 4)}\n`);
    const ndjson = nianbao('consolidate', file, '--json');
    const { units, sum, left } = consolidated(ndjson);
    expect(units.map(({ name }) => name)).toEqual(['1号乡', '各乡', '2号乡']);
    expect(sum['3.received.person']).toBe(7);
    expect(sum['3.received.business']).toBeNull();
    expect(left.map(({ name }) => name)).toEqual(['各乡']);
    expect(ndjson).toMatchObject({
      code: 2,
      err: expect.stringMatching(/^各乡\.ndjson：第 2 行：/) as string,
    });
  });

  describe('in a folder with folders in it', () => {
    const line = (organ: string, received: number) =>
      JSON.stringify({ organ, year: 2025, values: { '3.received.person': received } });

    it('reads them too, and tells files of one name apart', () => {
      mkdirSync(folder.at('分批/乡镇'), { recursive: true });
      mkdirSync(folder.at('分批/部门/.git'), { recursive: true });
      folder.put('分批/乡镇/年报.ndjson', line('1号乡', 3));
      folder.put('分批/部门/年报.ndjson', line('财政局', 4));
      folder.put('分批/部门/.git/年报.ndjson', line('审计局', 5));
      const { units, sum } = consolidated(nianbao('consolidate', folder.at('分批'), '--json'));
      expect(units.map(({ name, source }) => [name, source])).toEqual([
        ['财政局', folder.at('分批/部门/年报.ndjson')],
        ['1号乡', folder.at('分批/乡镇/年报.ndjson')],
      ]);
      expect(sum['3.received.person']).toBe(7);
    });

    it('does not read what it wrote there itself, and writes it anew', () => {
      mkdirSync(folder.at('两次'));
      folder.put('两次/a.ndjson', line('1号乡', 3));
      const again = () =>
        nianbao(
          ...['consolidate', folder.at('两次'), '--out', folder.at('两次/汇总.xlsx')],
          ...['--returns', folder.at('两次'), '--json'],
        );
      const first = again();
      expect(readdirSync(folder.at('两次'))).toEqual([
        '1号乡退回修改单.docx',
        'a.ndjson',
        '汇总.xlsx',
      ]);
      expect(again()).toEqual(first);
    });
  });

  describe('into a workbook that somebody wrote into', () => {
    const line = (organ: string, received: number) =>
      JSON.stringify({ organ, year: 2025, values: { '3.received.person': received } });
    const adjusted = '表三·一、本年新收政府信息公开申请数量·自然人';

    /** The workbook with the cells of one sheet written anew, as text that a spreadsheet takes for its own. */
    const edit = (file: string, sheet: string, change: (xml: string) => string): void => {
      const parts = unzipSync(readFileSync(file));
      const names = [
        ...strFromU8(parts['xl/workbook.xml'] ?? new Uint8Array()).matchAll(
          /<sheet [^>]*name="([^"]+)"/g,
        ),
      ];
      const part = `xl/worksheets/sheet${names.findIndex(([, name]) => name === sheet) + 1}.xml`;
      const before = strFromU8(parts[part] ?? new Uint8Array());
      const after = change(before);
      expect(after).not.toBe(before);
      writeFileSync(file, zipSync({ ...parts, [part]: strToU8(after) }));
    };

    it('keeps the figure that was changed, asks for the reason, and keeps that too', () => {
      mkdirSync(folder.at('调整'));
      folder.put('调整/a.ndjson', `${line('1号乡', 3)}\n${line('2号乡', 4)}\n`);
      const out = folder.at('调整/汇总.xlsx');
      const again = (...more: string[]) =>
        nianbao('consolidate', folder.at('调整/a.ndjson'), '--out', out, ...more);
      expect(consolidated(again('--json')).adjustments).toEqual([]);

      edit(out, '汇总表三', (xml) => xml.replace(/<f>[^<]*<\/f><v>7<\/v>/, '<v>9</v>'));
      const asked = again().out;
      expect(asked).toContain(`核实  调整没有写理由：${adjusted}，各单位相加 7，汇总表 9，相差 +2`);

      edit(out, '调整事项', (xml) =>
        xml.replace(
          /<c r="F3"( s="\d+")?\/>/,
          '<c r="F3"$1 t="inlineStr"><is><t>补录</t></is></c>',
        ),
      );
      expect(again().out).toContain('汇总表 9，相差 +2，理由：补录');
      expect(consolidated(again('--json')).adjustments).toEqual([
        { cell: '3.received.person', sum: 7, stands: 9, difference: 2, reason: '补录' },
      ]);
    });
  });

  it('never writes over a file that it did not make', () => {
    const file = folder.put('财政局.xlsx', 'x');
    const input = folder.put('一份.json', '{"organ":"财政局","year":2025,"values":{}}');
    const written = nianbao('consolidate', input, '--out', file);
    expect(written).toMatchObject({
      code: 2,
      err: `${file}：已经有这个文件，又不是汇总生成的，没有覆盖；请换一个文件名。\n`,
    });
    expect(readFileSync(file, 'utf8')).toBe('x');
  });

  it('says what is wrong with the way it was called', () => {
    expect(nianbao('consolidate')).toMatchObject({ code: 2, out: '' });
    const noRoster = nianbao('consolidate', 'a.xlsx', '--roster', folder.at('没有.csv'));
    expect(noRoster).toMatchObject({ code: 2, out: '' });
    expect(noRoster.err.trim().split('\n')).toHaveLength(1);
  });
});
