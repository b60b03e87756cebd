import { gridsFromXlsx } from '../../src/documents';
import { form2021, layout, type TableForm, type TableId } from '../../src/form';
import { applicationsForm } from '../../src/ledger';
import { columnName, type CellValue, type Grid, type Place } from '../../src/report';
import type {
  FillPlan,
  InsertRequest,
  LedgerInsertion,
  NewFigure,
  NewSheets,
  OnEdit,
  ProseRequest,
  ReportWorkbook,
  SheetsRead,
  Unwatch,
} from '../../src/excel/types';

/**
 * A workbook in memory, for the views alone: how Excel answers is proved elsewhere, against
 * office.js. Tests read `sheets` and `jumps` to see what the pane did.
 */
export class WorkbookDouble implements ReportWorkbook {
  readonly sheets = new Map<string, CellValue[][]>();
  readonly jumps: string[] = [];
  /** The sheet in front; the first where it is null. */
  front: string | null = null;
  /** Set to make the next reading fail. */
  readProblem: Error | null = null;
  /** Set to make following edits fail. */
  watchProblem: Error | null = null;
  /** Set to have every undo refused. */
  undoProblem: Error | null = null;
  /** Sheets that are hidden. */
  readonly hidden = new Set<string>();
  /** Whether formulas wait to be calculated. */
  pending = false;
  /** Cells, as `sheet!B3`, that hold a formula. */
  readonly formulas = new Set<string>();
  private watchers: OnEdit[] = [];
  private before: { what: string; sheets: [string, CellValue[][]][] } | null = null;
  private readonly settings = new Map<string, unknown>();

  read = (): Promise<SheetsRead> => {
    if (this.readProblem) return Promise.reject(this.readProblem);
    const grids = [...this.sheets].map(([sheet, cells]): Grid => {
      const isFormula = (row: number, column: number) =>
        this.formulas.has(`${sheet}!${columnName(column)}${String(row + 1)}`);
      const copy = cells.map((row) => [...row]);
      return { sheet, top: 0, left: 0, cells: copy, merges: [], columns: 'typed', isFormula };
    });
    const hidden = [...this.hidden];
    return Promise.resolve({ grids, leftOut: [], hidden, pending: this.pending });
  };

  watch = (onEdit: OnEdit): Promise<() => Promise<void>> => {
    if (this.watchProblem) return Promise.reject(this.watchProblem);
    this.watchers.push(onEdit);
    return Promise.resolve(() => {
      this.watchers = this.watchers.filter((one) => one !== onEdit);
      return Promise.resolve();
    });
  };

  /** What a user does in the grid, before Excel has told of it. */
  typeUnseen(id: { sheet: string; row: number; column: number }, value: CellValue): void {
    this.put(id, value);
  }

  /** What a user does in the grid. */
  type(sheet: string, row: number, column: number, value: CellValue): void {
    this.put({ sheet, row, column }, value);
    this.watchers.forEach((notify) => {
      notify(Date.now());
    });
  }

  jump = ({ sheet, row, column }: Place): Promise<void> => {
    this.jumps.push(`${sheet ?? ''}!${columnName(column)}${String(row + 1)}`);
    return Promise.resolve();
  };

  /** Whether the cells have been handed the keyboard. */
  cellsHaveFocus = false;
  focusCells = (): Promise<void> => {
    this.cellsHaveFocus = true;
    return Promise.resolve();
  };

  private selection: Place = { sheet: null, row: 0, column: 0 };
  private onSelect: ((place: Place) => void) | null = null;
  /** What a user does: goes to another cell. */
  select(place: Place): void {
    this.selection = place;
    this.onSelect?.(place);
  }
  watchSelection = (onSelect: (place: Place) => void): Promise<Unwatch> => {
    this.onSelect = onSelect;
    onSelect(this.selection);
    return Promise.resolve(() => {
      this.onSelect = null;
      return Promise.resolve();
    });
  };

  activeSheet = () => Promise.resolve(this.front ?? [...this.sheets.keys()][0] ?? 'Sheet1');

  insert = ({ year, organ, narrative }: InsertRequest) => {
    const sheets = { '2': '', '3': '', '4': '' } satisfies Record<TableId, string>;
    for (const table of form2021.tables) {
      sheets[table.id] = `年报${String(year)}表${table.heading.charAt(0)}`;
    }
    const prose = `年报${String(year)}正文`;
    const tablesThere = this.sheets.has(sheets['3']);
    const there = tablesThere && (!narrative || this.sheets.has(prose));
    if (!there) this.remember(`插入 ${String(year)} 年表格`);
    if (!tablesThere) {
      for (const table of form2021.tables) {
        this.sheets.set(sheets[table.id], blank(table, year, organ ?? ''));
      }
    }
    if (narrative && !there) this.sheets.set(prose, []);
    return Promise.resolve({ kind: there ? ('existing' as const) : ('inserted' as const), sheets });
  };

  planFill = (figures: readonly NewFigure[]): Promise<FillPlan> => {
    const present = (figure: NewFigure) => String(this.at(figure.place) ?? '');
    const isFormula = ({ place: { sheet, row, column } }: NewFigure) =>
      this.formulas.has(`${sheet ?? ''}!${columnName(column)}${String(row + 1)}`);
    const free = figures.filter(
      (figure) => !isFormula(figure) && this.at(figure.place) !== figure.value,
    );
    return Promise.resolve({
      empty: free.filter((figure) => present(figure) === ''),
      occupied: free
        .filter((figure) => present(figure) !== '')
        .map((figure) => ({ ...figure, present: present(figure) })),
      refused: figures.filter(isFormula).map((figure) => ({ ...figure, why: '这里是公式。' })),
    });
  };

  fill = (
    plan: FillPlan,
    agreed: readonly string[],
    prose: ProseRequest | null = null,
  ): Promise<void> => {
    const chosen = plan.occupied.filter(({ cell }) => agreed.includes(cell));
    const all = [...plan.empty, ...chosen];
    this.remember(`填入 ${String(all.length)} 项`);
    for (const { place, value } of all) this.put(place, value);
    if (prose) {
      this.sheets.set(
        `年报${String(prose.year)}正文`,
        prose.prose.map(({ text }) => [text]),
      );
    }
    return Promise.resolve();
  };

  undo = (): Promise<string | null> => {
    if (this.undoProblem) return Promise.reject(this.undoProblem);
    if (!this.before) return Promise.resolve(null);
    const { what, sheets } = this.before;
    this.sheets.clear();
    for (const [name, cells] of sheets) this.sheets.set(name, cells);
    this.before = null;
    return Promise.resolve(`已撤销${what}。`);
  };

  undoable = () => this.before?.what ?? null;
  letGo = () => {
    this.before = null;
  };
  loadSetting = (key: string) => Promise.resolve(this.settings.get(key));
  saveSetting = (key: string, value: unknown) => {
    this.settings.set(key, value);
    return Promise.resolve();
  };
  insertLedger = ({ year, organ }: LedgerInsertion) => {
    const there = this.sheets.has('申请台账');
    if (there) return Promise.resolve(false);
    this.remember(`插入 ${String(year)} 年台账`);
    const title = `${organ ?? ''}${String(year)}年政府信息公开申请台账`;
    const headers = applicationsForm.columns.map(({ header }) => header);
    this.sheets.set('申请台账', [[title], [], headers]);
    return Promise.resolve(true);
  };
  insertSheets = async ({ title, names, xlsx }: NewSheets) => {
    if (names.some((name) => this.sheets.has(name))) return false;
    this.remember(title);
    for (const { sheet, top, left, cells } of await gridsFromXlsx(await xlsx())) {
      const rows = cells.map((row) => [...Array.from({ length: left }, () => null), ...row]);
      this.sheets.set(sheet ?? '', [...Array.from({ length: top }, () => []), ...rows]);
    }
    return true;
  };
  /** What was opened as workbooks of their own. */
  readonly opened: Uint8Array[] = [];
  openAsNew = (xlsx: Uint8Array) => {
    this.opened.push(xlsx);
    return Promise.resolve(true);
  };
  insertCheckFormulas = () => Promise.resolve([{ sheet: '年报2024表二', row: 0, column: 5 }]);

  at({ sheet, row, column }: Place): CellValue {
    return this.sheets.get(sheet ?? '')?.[row]?.[column] ?? null;
  }

  private put({ sheet, row, column }: Place, value: CellValue): void {
    const cells = this.sheets.get(sheet ?? '')?.[row];
    if (cells) cells[column] = value;
  }

  private remember(what: string): void {
    const sheets = [...this.sheets].map(([name, cells]): [string, CellValue[][]] => [
      name,
      cells.map((row) => [...row]),
    ]);
    this.before = { what, sheets };
  }
}

/** A table as it is inserted: title, heading, then the form with empty figures. */
function blank(table: TableForm, year: number, organ: string): CellValue[][] {
  const rows = table.rows.map(() => new Array<CellValue>(table.width).fill(null));
  for (const { cell, row, column } of layout(table)) {
    const cells = rows[row];
    if (cells && cell.kind === 'label') cells[column] = cell.text;
  }
  return [[`${organ}${String(year)}年政府信息公开工作年度报告`], [table.heading], ...rows];
}
