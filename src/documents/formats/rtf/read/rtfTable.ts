import { grouped } from '../../../../report';
import { WordTable } from '../../docx/read/tables';
import { columnsByBorder } from '../../draggedBorders';

/** What is said of a cell before the row: how far it reaches, and whether it goes on from above. */
interface Edge {
  /** Twentieths of a point from the left margin. */
  readonly right: number;
  /** As Word's elements have it: `restart`, `continue`, or null for a cell of its own. */
  readonly down: string | null;
  readonly across: string | null;
}

/** Cells of a row: more than any table of a report has. */
const widest = 256;

/** The rows of a table in RTF, whose cells are told by where they end and not by columns. */
export class RtfTable {
  private edges: Edge[] = [];
  private down: string | null = null;
  private across: string | null = null;
  private texts: string[] = [];
  private readonly rows: { readonly edges: readonly Edge[]; readonly texts: readonly string[] }[] =
    [];

  get spot(): { readonly row: number; readonly column: number } {
    return { row: this.rows.length, column: this.texts.length };
  }

  get isEmpty(): boolean {
    return this.rows.length === 0;
  }

  /** Takes a control word that says something of cells. */
  word(name: string, value: number | null): void {
    if (name === 'trowd') this.edges = [];
    else if (name === 'clvmgf') this.down = 'restart';
    else if (name === 'clvmrg') this.down = 'continue';
    else if (name === 'clmgf') this.across = 'restart';
    else if (name === 'clmrg') this.across = 'continue';
    else if (name === 'cellx') {
      this.edges.push({ right: value ?? 0, down: this.down, across: this.across });
      this.down = null;
      this.across = null;
    }
  }

  cell(text: string): void {
    if (this.texts.length < widest) this.texts.push(text);
  }

  /** @param isDeleted its deletion is tracked, and not accepted yet */
  row(isDeleted = false): void {
    if (this.texts.length > 0 && !isDeleted)
      this.rows.push({ edges: this.edges, texts: this.texts });
    this.texts = [];
  }

  /** The rows with a column for every place where a cell of the table ends. */
  finish(): ReturnType<WordTable['finish']> {
    const table = new WordTable();
    const columns = this.columnsByEnd();
    for (const { edges, texts } of this.rows) {
      let column = 0;
      for (const [i, text] of texts.entries()) {
        const edge = edges[i];
        const end = (edge && columns.get(edge.right)) ?? column + 1;
        table.openCell();
        table.property('w:gridSpan', String(end - column));
        if (edge?.down) table.property('w:vMerge', edge.down);
        if (edge?.across) table.property('w:hMerge', edge.across);
        for (const line of text.split('\n')) table.line(line.trim());
        column = Math.max(column + 1, end);
      }
      table.endRow();
    }
    return table.finish();
  }

  /** How many columns there are up to where a cell ends. */
  private columnsByEnd(): ReadonlyMap<number, number> {
    const ends = this.rows.flatMap(({ edges }, row) =>
      edges.map(({ right }): [number, number] => [right, row]),
    );
    const borders = Array.from(grouped(ends), ([at, rows]) => ({ at, rows }));
    borders.sort((one, other) => one.at - other.at);
    const columns = columnsByBorder(borders);
    return new Map(borders.map(({ at }, i) => [at, (columns[i] ?? 0) + 1]));
  }
}
