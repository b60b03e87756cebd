import { Parser, type Handler, type ParserOptions } from 'htmlparser2';
import { addTo } from '../../report';

interface OpenTag {
  readonly name: string;
  /** Where its name stands in the page. */
  readonly start: number;
  readonly end: number;
  /** Where among the open tags the innermost table stands, and the open cell of it; -1 for none. */
  readonly table: number;
  readonly cell: number;
}

const cells = new Set(['td', 'th', 'caption']);
/** What opens one of these ends the cell before it, with all that is open in it. */
const cellEnders = new Set(['td', 'th', 'caption', 'tr', 'thead', 'tbody', 'tfoot']);

/**
 * Takes the tags of tables as browsers do, beyond what the library does: within a cell nothing closes
 * that was opened outside of it (`</div>` of a page put together from pieces), and a cell that is not
 * closed ends with what is open in it. Of a page that comes in one piece.
 */
export class PageParser extends Parser {
  private readonly scopes: Scopes;

  constructor(html: string, handler: Partial<Handler>, options: ParserOptions) {
    const scopes = new Scopes(html);
    super(
      {
        ...handler,
        onopentagname: (name) => scopes.enter(name),
        onclosetag: (name, isImplied) => {
          scopes.leave();
          handler.onclosetag?.(name, isImplied);
        },
      },
      options,
    );
    this.scopes = scopes;
  }

  override onopentagname(start: number, end: number): void {
    const unclosed = this.scopes.cellBefore(start, end);
    if (unclosed) super.onclosetag(unclosed.start, unclosed.end);
    this.scopes.standAt(start, end);
    super.onopentagname(start, end);
  }

  override onclosetag(start: number, end: number): void {
    if (!this.scopes.isStray(start, end)) super.onclosetag(start, end);
  }
}

/** The tags that are open. Whatever is asked of them takes no longer where many are. */
class Scopes {
  private readonly tags: OpenTag[] = [];
  /** Which of them have a name, the innermost last. */
  private readonly named = new Map<string, number[]>();
  private start = 0;
  private end = 0;

  constructor(private readonly html: string) {}

  /** Of the tag whose name comes next. */
  standAt(start: number, end: number): void {
    this.start = start;
    this.end = end;
  }

  enter(name: string): void {
    const at = this.tags.length;
    const { start, end } = this;
    const around = this.tags.at(-1);
    const isTable = name === 'table';
    const table = isTable ? at : (around?.table ?? -1);
    const cell = cells.has(name) ? at : isTable ? -1 : (around?.cell ?? -1);
    this.tags.push({ name, start, end, table, cell });
    addTo(this.named, name, at);
  }

  leave(): void {
    const tag = this.tags.pop();
    if (tag) this.named.get(tag.name)?.pop();
  }

  /** The cell of the same table that ends where a tag opens; none where it goes on. */
  cellBefore(start: number, end: number): OpenTag | undefined {
    const at = this.tags.at(-1)?.cell ?? -1;
    return at >= 0 && cellEnders.has(this.nameAt(start, end)) ? this.tags[at] : undefined;
  }

  /** Whether what a tag closes is open, but outside of the cell or the table that it stands in. */
  isStray(start: number, end: number): boolean {
    const last = this.tags.at(-1);
    if (!last) return false;
    // Nearly every tag closes the one that opened last.
    if (last.name.length === end - start && this.html.startsWith(last.name, start)) return false;
    const name = this.nameAt(start, end);
    const own = this.named.get(name)?.at(-1);
    if (own === undefined || name === 'table') return false;
    return own < (cellEnders.has(name) ? last.table : Math.max(last.cell, last.table));
  }

  private nameAt(start: number, end: number): string {
    return this.html.slice(start, end).toLowerCase();
  }
}
