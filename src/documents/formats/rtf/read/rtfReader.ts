import { assertDepth, assertLength } from '../../../limits';
import { longestName, showsNothing } from '../../docx/read/fields';
import { raised } from '../../../raised';
import { isUnseen } from '../../../unseen';
import { RunningRows } from '../../runningRows';
import { Codings, RtfColours, mannerAfter, plainManner, type RtfManner } from './format';
import { RtfTable } from './rtfTable';
import type { RtfToken } from './tokens';

/** What control words put into the text. */
const signs: Readonly<Record<string, string>> = {
  ...{ tab: '\t', line: '\n', nestcell: '\n', nestrow: '\n', '~': '\u00a0', _: '-' },
  ...{ emspace: ' ', enspace: ' ', qmspace: ' ', lbr: '\n', column: '\n', bullet: '•' },
  // What the program that shows it puts in: the number of the page, the day.
  ...{ chpgn: '□', sectnum: '□', chdate: '□', chdpl: '□', chdpa: '□', chtime: '□' },
  ...{ emdash: '—', endash: '–', lquote: '‘', rquote: '’', ldblquote: '“', rdblquote: '”' },
};
const ends = new Set(['par', 'page', 'sect']);

/** Puts the paragraphs and tables of RTF into rows, as they come. */
export class RtfReader {
  readonly out = new RunningRows();
  private readonly codings = new Codings();
  private readonly colours = new RtfColours();
  private readonly around: RtfManner[] = [];
  private manner = plainManner;
  /** How deep the list of fonts stands; null outside of it. */
  private fonts: number | null = null;
  private inColours = false;
  private table = new RtfTable();
  private inTable = false;
  /** Of the paragraph or the cell that is open, read and not yet read. */
  private text = '';
  private bytes = '';
  /** The codes of fields, by how deep they stand; the one that is open, or was last. */
  private readonly codes = new Map<number, string>();
  private codeDepth = 0;
  private skipped = 0;
  private length = 0;

  take(token: RtfToken): void {
    if (token.kind === 'bytes') {
      const bytes = token.bytes.slice(this.skipped);
      this.skipped -= token.bytes.length - bytes.length;
      if (!this.manner.silent) this.bytes += bytes;
      else this.code(bytes);
      if (this.inColours) for (const sign of bytes) this.colours.take(sign, null);
      return;
    }
    this.flush();
    if (token.kind === 'word') this.word(token.name, token.value);
    else if (token.kind === 'close') this.close();
    else {
      this.skipped = 0;
      this.around.push(this.manner);
      assertDepth(this.around.length);
    }
  }

  /** The file ends before what it has begun. */
  get isCutShort(): boolean {
    return this.around.length > 0;
  }

  end(): void {
    this.flush();
    this.endParagraph();
    this.endTable();
  }

  private close(): void {
    this.skipped = 0;
    this.inColours = false;
    this.manner = this.around.pop() ?? plainManner;
    if (this.fonts !== null && this.around.length < this.fonts) this.fonts = null;
  }

  private word(name: string, value: number | null): void {
    if (name === 'fonttbl') this.fonts = this.around.length;
    if (name === 'colortbl') this.inColours = true;
    if (name === 'fldinst') this.codes.set((this.codeDepth = this.around.length), '');
    this.codings.take(name, value, this.fonts !== null);
    if (this.inColours) this.colours.take(name, value);
    if (name === 'u') this.unicode(value ?? 0);
    else if (name === 'shptxt') this.tellBox();
    // Behind a text in the old coding stands the same in Unicode, which goes before it.
    // And an object that is put in shows what stands behind its data.
    else if (name === 'ud' || name === 'result') this.manner = this.around.at(-2) ?? this.manner;
    else if (this.manner.silent) return;
    else if (name === 'fldrslt') this.beginResult();
    else if (name === 'cell') this.endCell();
    else if (name === 'row') this.table.row(this.manner.deleted);
    else if (name === 'pard') this.inTable = false;
    else if (name === 'intbl') this.inTable = true;
    else if (ends.has(name)) this.endOfLine();
    else if (signs[name] !== undefined) this.sign(signs[name]);
    else this.manner = mannerAfter(this.manner, name, value, this.colours) ?? this.manner;
    this.table.word(name, value);
  }

  private code(bytes: string): void {
    const code = this.codes.get(this.codeDepth) ?? '';
    if (code.length < longestName && this.around.length >= this.codeDepth)
      this.codes.set(this.codeDepth, code + bytes.slice(0, longestName));
  }

  private beginResult(): void {
    if (showsNothing(this.codes.get(this.around.length) ?? ''))
      this.manner = { ...this.manner, silent: true };
  }

  /** Where it is deleted, the lines before and after it are one. */
  private endOfLine(): void {
    if (!this.manner.deleted) this.endParagraph();
  }

  private unicode(value: number): void {
    this.skipped = this.manner.fallback;
    if (!this.manner.silent) this.append(String.fromCharCode(value & 0xffff));
  }

  /** It may stand for a sign of Unicode before it. */
  private sign(text: string): void {
    if (this.skipped > 0) this.skipped -= 1;
    else this.append(text);
  }

  private flush(): void {
    if (this.bytes === '') return;
    this.append(this.codings.text(this.bytes, this.manner.font));
    this.bytes = '';
  }

  private append(text: string): void {
    assertLength((this.length += text.length));
    const { deleted, hidden, tiny, struck, position } = this.manner;
    if (deleted) return;
    if (!hidden && !tiny && !struck && !isUnseen(this.manner, text))
      this.text += raised(text, position);
    else if (this.inTable && /\d/.test(text)) this.tell(text, struck);
  }

  private tell(text: string, struck: boolean): void {
    const why = struck ? '加了删除线，没有读取。' : '是隐藏的文字，没有读取。';
    this.out.tell(text, why, this.table.spot);
  }

  private tellBox(): void {
    const why = '文本框里的文字没有读取；其中有数的，请移到文本框外，或者另存为 .docx 后再读。';
    this.out.tell('', why, this.table.spot);
  }

  private endCell(): void {
    this.table.cell(this.text);
    this.text = '';
  }

  private endParagraph(): void {
    if (this.inTable) {
      this.text += '\n';
      return;
    }
    const lines = this.text.split('\n').map((line) => line.trim());
    this.text = '';
    if (lines.some((line) => line !== '')) this.endTable();
    for (const line of lines) this.out.line(line);
  }

  private endTable(): void {
    if (this.table.isEmpty) return;
    const { rows, merges, covered } = this.table.finish();
    this.table = new RtfTable();
    this.out.tellCovered(covered);
    this.out.table(rows, merges);
  }
}
