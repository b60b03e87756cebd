import type { Place } from '../../../../report';
import { unguarded } from '../../../guard';
import type { Attributes } from '../../../markup';
import { raised } from '../../../raised';
import { RunningRows } from '../../runningRows';
import { ChoiceList, inputText } from './controls';
import { TableRows, type FinishedRows } from './tableRows';
import { isUnshown, whyUnread, type TextLook } from './textLook';

/** Elements that begin a new line. */
const blocks = new Set(
  (
    'address article aside blockquote br caption center dd details div dl dt fieldset figure footer form ' +
    'h1 h2 h3 h4 h5 h6 header hr li main nav ol p pre section summary title tr ul'
  ).split(' '),
);
/** What stands in a frame of its own, beside the text around it. */
const framed = new Set(['textarea', 'button', 'output', 'img', 'object', 'embed']);
const parts = new Set(['thead', 'tbody', 'tfoot']);

const isFramed = (name: string, { apart = false }: TextLook) =>
  framed.has(name) || (apart && !blocks.has(name));

const oneSpaced = (text: string) => text.replace(/[ \t\r\n\f]+/g, ' ');

/** Puts what a parser meets into rows: tables as they are, text around them line by line. */
export class Page {
  readonly out = new RunningRows();
  /** Where the rows of tables stand that the page hides. */
  readonly hidden: Place[] = [];
  /** The selector of a rule that may change how digits of the page are to be read; null without one. */
  doubt: string | null = null;
  /** Tables that are open, the innermost last. */
  private readonly tables: TableRows[] = [];
  private choice: ChoiceList | null = null;
  private line = '';
  /** Spaces and tabs of the line are shown as they are written. */
  private isPreformatted = false;

  /** @param look what is said of the element @param shown what it comes to within those around it */
  open(name: string, attributes: Attributes, look: TextLook, shown: TextLook): void {
    const table = this.tables.at(-1);
    if (name === 'table') this.tables.push(new TableRows());
    else if (!table) this.breakLineAt(name);
    else if (parts.has(name)) table.turnTo(name, isUnshown(look));
    else if (name === 'tr') {
      table.endRow();
      if (isUnshown(look)) table.hideRow();
    } else if (name === 'td' || name === 'th')
      table.openCell(attributes.rowspan, attributes.colspan);
    else if (name === 'input') this.text(` ${inputText(attributes)} `, shown);
    else if (isFramed(name, look)) table.text(' ');
    else if (name === 'select') this.choice = new ChoiceList();
    else if (name === 'option') this.choice?.entry(attributes);
    else this.breakLineAt(name);
  }

  text(text: string, look: TextLook): void {
    const table = this.tables.at(-1);
    const why = whyUnread(look, text);
    if (look.doubt !== undefined && why === null && /\d/.test(text)) this.doubt ??= look.doubt;
    if (this.choice) this.choice.text(text);
    else if (why !== null) {
      // Digits in a table that are not read are told; elsewhere they are no figures.
      if (table?.hasOpenCell && /\d/.test(text)) table.tell(text, why);
    } else {
      const shown = raised(text, look.position ?? '');
      if (!table?.text(shown)) this.textOfLine(shown, look);
    }
  }

  private textOfLine(text: string, { preformatted }: TextLook): void {
    if (!preformatted) {
      this.line += text;
      return;
    }
    text.split('\n').forEach((line, i) => {
      if (i > 0) this.endLine();
      this.line += line;
      this.isPreformatted = true;
    });
  }

  close(name: string, look: TextLook): void {
    const table = this.tables.at(-1);
    if (name === 'table') this.closeTable();
    else if (!table) this.breakLineAt(name);
    else if (name === 'td' || name === 'th') table.closeCell();
    else if (name === 'tr') table.endRow();
    else if (parts.has(name)) table.turnTo('tbody');
    else if (name === 'select' && this.choice) {
      const { shown } = this.choice;
      this.choice = null;
      this.text(` ${shown} `, look);
    } else if (isFramed(name, look)) table.text(' ');
    else this.breakLineAt(name);
  }

  /** A cell of a table is open. */
  get isInCell(): boolean {
    return this.tables.at(-1)?.hasOpenCell ?? false;
  }

  finish(): void {
    while (this.tables.length > 0) this.closeTable();
    this.endLine();
  }

  private closeTable(): void {
    const table = this.tables.pop();
    if (!table) return;
    table.endRow();
    const around = this.tables.at(-1);
    const line = around?.isInData ? table.onlyLine : null;
    if (around && line !== null) {
      for (const piece of ['\n', ...line.split(/(\n)/), '\n']) around.text(piece);
      return;
    }
    for (const outer of this.tables) {
      const { rows, lines } = outer.becomeLayout();
      this.take(rows);
      for (const one of lines) this.put(oneSpaced(one));
    }
    // What stands in a table beside its cells is shown above it.
    this.endLine();
    this.take(table.finish());
  }

  private take({ rows, merges, unread, hidden }: FinishedRows): void {
    for (const row of hidden) this.hidden.push(this.out.place({ row }));
    for (const { place, text, why } of unread) this.out.tell(text, why, place);
    this.out.table(rows, merges);
  }

  private breakLineAt(name: string): void {
    if (blocks.has(name) && !this.tables.at(-1)?.text('\n')) this.endLine();
  }

  private endLine(): void {
    this.put(this.isPreformatted ? this.line : oneSpaced(this.line));
    this.line = '';
    this.isPreformatted = false;
  }

  private put(text: string): void {
    this.out.line(unguarded(text.trim()));
  }
}
