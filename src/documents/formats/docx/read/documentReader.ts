import type { Attributes, MarkupReader } from '../../../markup';
import { raised } from '../../../raised';
import { isFigures, isUnseen } from '../../../unseen';
import { RunningRows } from '../../runningRows';
import { Fields } from './fields';
import { fillOf, formatSaid, isColoured, type RunFormat } from './runFormat';
import { WordTable } from './tables';

/** What was there before a change, what is struck out or moved away, and readings above a text. */
const silent = new Set([
  ...['w:tcPrChange', 'w:trPrChange', 'w:tblPrChange', 'w:rPrChange', 'w:pPrChange'],
  ...['w:tblPrExChange', 'w:sectPrChange', 'w:tblGridChange', 'w:tblPr'],
  ...['w:del', 'w:moveFrom', 'w:delText', 'w:delInstrText', 'w:rt', 'w:sectPr'],
]);

/** What stands in a run beside its text. */
const signs: ReadonlyMap<string, string> = new Map([
  ['w:tab', '\t'],
  ['w:ptab', '\t'],
  ['w:br', '\n'],
  ['w:cr', '\n'],
  ['w:noBreakHyphen', '-'],
  // Pictures in the line, numbers that Word puts in, and what parts the cells of an equation.
  ['wp:inline', ' '],
  ['w:object', ' '],
  ['w:pgNum', '□'],
  ['m:e', ' '],
  ['m:den', '/'],
]);

/** Behind these stands a mark that somebody chose, in whatever style. */
const noteMarks = new Set(['w:footnoteReference', 'w:endnoteReference']);

/** Where in an equation text stands above or below the line. */
const mathPositions: ReadonlyMap<string, string> = new Map([
  ['m:sup', 'superscript'],
  ['m:deg', 'superscript'],
  ['m:sub', 'subscript'],
  ['m:lim', 'subscript'],
]);

/** Puts the paragraphs and tables of a Word document into rows, as they come. */
export class DocumentReader implements MarkupReader {
  readonly out = new RunningRows();
  /** Its root is a Word document's. */
  isWord = false;
  private readonly path: string[] = [];
  private readonly tables: WordTable[] = [];
  /** Paragraphs that are open: a text box is a paragraph within one. */
  private readonly paragraphs: string[] = [];
  private readonly fields = new Fields();
  private inText = false;
  private inCode = false;
  /** Of the cells that are open: how many fields were open when they began. */
  private readonly fieldsAround: number[] = [];
  private paragraphFormat: RunFormat = {};
  private format: RunFormat = {};
  private mathPosition = '';
  /** The colour that lies behind the cell or the paragraph that is open; null for that of paper. */
  private behind: string | null = null;
  /** How deep a content control stands that shows its prompt, for nobody has filled it in. */
  private prompt: number | null = null;

  constructor(private readonly styles: (id: string) => RunFormat) {}

  isSilent(name: string): boolean {
    // A deleted row or cell is marked so within its own properties.
    const parent = this.path.at(-1);
    if (name === 'w:del' && parent === 'w:trPr') this.tables.at(-1)?.deleteRow();
    return silent.has(name);
  }

  open(name: string, attributes: Attributes): void {
    const parent = this.path.at(-1);
    this.path.push(name);
    const table = this.tables.at(-1);
    if (name === 'w:document') this.isWord = true;
    else if (name === 'w:tbl') this.tables.push(new WordTable());
    else if (name === 'w:gridCol') table?.gridColumn(attributes['w:w']);
    else if (name === 'w:tc') {
      table?.openCell();
      this.behind = null;
      this.fieldsAround.push(this.fields.open);
    } else if (name === 'w:shd' && parent !== 'w:rPr')
      this.behind = isColoured(attributes) ? fillOf(attributes) : this.behind;
    else if (name === 'w:showingPlcHdr') this.prompt ??= this.path.lastIndexOf('w:sdt');
    else if (parent === 'w:tcPr' || parent === 'w:trPr') table?.property(name, attributes['w:val']);
    else if (name === 'w:p') this.openParagraph();
    else if (name === 'w:r') this.format = this.paragraphFormat;
    else if (parent === 'w:rPr') this.formatRun(name, attributes);
    else if (name === 'w:pStyle') this.paragraphFormat = this.styles(attributes['w:val'] ?? '');
    else if (name === 'w:t' || name === 'm:t') this.inText = true;
    else if (name === 'w:instrText') this.inCode = true;
    else if (name === 'w:sym') this.append(symbol(attributes));
    else if (name === 'w:altChunk') this.tellChunk();
    else if (mathPositions.has(name)) this.mathPosition = mathPositions.get(name) ?? '';
    else if (noteMarks.has(name)) this.format = { ...this.format, position: 'superscript' };
    else if (parent === 'w:tabs') return;
    else this.append(signs.get(name) ?? this.fields.shown(name, attributes));
  }

  text(text: string): void {
    if (this.inText) this.append(text);
    else if (this.inCode) this.fields.code(text);
  }

  close(name: string): void {
    this.path.pop();
    if (name === 'w:t' || name === 'm:t') this.inText = false;
    else if (name === 'w:instrText') this.inCode = false;
    else if (name === 'w:tc') this.endCell();
    else if (name === 'w:sdt' && this.prompt === this.path.length) this.prompt = null;
    else if (name === 'w:p') this.endParagraph(this.paragraphs.pop() ?? '');
    else if (name === 'w:tr') this.tables.at(-1)?.endRow();
    else if (name === 'w:tbl') this.endTable();
    else if (mathPositions.has(name)) this.mathPosition = '';
  }

  private openParagraph(): void {
    this.paragraphs.push('');
    this.paragraphFormat = {};
    this.format = {};
  }

  /** Of a run; those of a paragraph's mark are of no text. */
  private formatRun(name: string, attributes: Attributes): void {
    if (this.path.at(-3) === 'w:pPr') return;
    const said =
      name === 'w:rStyle' ? this.styles(attributes['w:val'] ?? '') : formatSaid(name, attributes);
    this.format = { ...this.format, ...said };
  }

  private append(text: string): void {
    if (text === '') return;
    if (this.fields.areInCode) {
      this.fields.pass(text);
      return;
    }
    const { struck = false, position = '' } = this.format;
    if (struck) this.tell(text, '加了删除线，没有读取。');
    else if (this.isOutOfSight(text)) this.tell(text, '是隐藏的文字，没有读取。');
    else if (this.prompt !== null && isFigures(text))
      this.tell(text, '是内容控件里的提示，还没有填写。');
    else {
      const open = this.paragraphs.pop();
      if (open === undefined) return;
      this.paragraphs.push(open + raised(text, this.mathPosition || position));
    }
  }

  private isOutOfSight(text: string): boolean {
    const ink =
      this.behind === null ? this.format : { behind: this.behind, ...this.format, backed: true };
    return isUnseen(ink, text) || (ink.hidden ?? false);
  }

  /** Digits in a table that are not read are told; elsewhere they are no figures. */
  private tell(text: string, why: string): void {
    const table = this.tables.at(-1);
    if (table && /\d/.test(text)) this.out.tell(text, why, table.spot);
  }

  private tellChunk(): void {
    const why = '文档里嵌着另一个文件，没有读取；请在 Word 里打开，另存为 .docx 后再读。';
    this.out.tell('', why);
  }

  private endCell(): void {
    const passed = this.fields.endBeyond(this.fieldsAround.pop() ?? 0);
    this.tell(passed.trim(), '在没有写完的域里，没有读取。');
  }

  private endTable(): void {
    const table = this.tables.pop();
    const around = this.tables.at(-1);
    if (!table) return;
    const row = table.onlyRow;
    // A table of one cell within a cell is that cell, with a frame; one of two is a number with its unit.
    if (around && row && (row.length <= 1 || (row.length === 2 && around.isInData))) {
      around.line(row.map((value) => value ?? '').join(' '));
      return;
    }
    const { rows, merges, hiddenRow, covered } = table.finish();
    if (hiddenRow !== null)
      this.out.notes.push({
        place: this.out.place({ row: hiddenRow }),
        text: '表格里有隐藏的行，其中的数照常读取。',
      });
    this.out.tellCovered(covered);
    this.out.table(rows, merges);
  }

  private endParagraph(text: string): void {
    this.format = {};
    for (const written of text.split('\n')) {
      const line = written.trim();
      if (!this.tables.at(-1)?.line(line)) this.out.line(line);
    }
  }
}

/** A sign out of a font of signs: its digits where they look like digits, else a box. */
function symbol({ 'w:char': code = '', 'w:font': font = '' }: Attributes): string {
  const number = Number.parseInt(code, 16) & 0xff;
  const sign = String.fromCharCode(number);
  return /^symbol$/i.test(font) && /[\d.,+-]/.test(sign) ? sign : '□';
}
