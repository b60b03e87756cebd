/**
 * The vocabulary of the form: what a table of the 政府信息公开工作年度报告 is made of.
 * Everything in this room is data; see DECISIONS.md, "The form is data".
 */

/** The year of the notice that prescribes the tables: `2021` for 国办公开办函〔2021〕30号. */
export type EditionId = string;

/** The statutory tables go by the section of the report in which they stand: 二, 三, 四. */
export type TableId = '2' | '3' | '4';

/** `table.item.column`, stable for ever: `3.denied.stateSecret.person`. */
export type CellId = string;

/**
 * What a figure's cell may hold. `count`: a whole number ≥ 0 (件). `amount`: a decimal ≥ 0
 * (万元). `change`: a whole number of either sign (本年增/减, edition 2019 only).
 */
export type FigureKind = 'count' | 'amount' | 'change';

/** A column of figures, or in 表四 one of the five outcomes under each group. */
export interface Column {
  /** Last part of the cell id: `person`. */
  readonly id: string;
  /** As printed: 自然人. */
  readonly name: string;
  readonly kind: FigureKind;
}

/** Something the form counts: a row of 表二 and 表三, a group of outcomes in 表四. */
export interface Item {
  /** First parts of the cell id: `3.denied.stateSecret`. */
  readonly id: string;
  /** As printed: 1.属于国家秘密. */
  readonly name: string;
  /** Where it belongs when its own words do not say: （三）不予公开. */
  readonly group?: string;
  /** The number by which people speak of it in a sentence: 一, 三（七）, （三）1. */
  readonly mark: string;
  /** What is counted here (口径), for the people who fill it in. */
  readonly help: string;
  /** The article or notice behind it. */
  readonly law: string;
}

/** A printed label. `across` and `down` are the cells it covers; 1 where not given. */
export interface LabelCell {
  readonly kind: 'label';
  readonly text: string;
  readonly across: number;
  readonly down: number;
}

/** A cell to be filled with a figure. */
export interface FigureCell {
  readonly kind: 'figure';
  readonly item: Item;
  readonly column: Column;
  readonly across: number;
  readonly down: number;
}

export type FormCell = LabelCell | FigureCell;

/** Items whose figures add up, column by column: all of one side are as many as all of the other. */
export interface Balance {
  readonly left: readonly Item[];
  readonly right: readonly Item[];
}

/** One table, row by row as HTML would write it: a cell covered from above is not repeated. */
export interface TableForm {
  readonly id: TableId;
  /** The notice that prescribes this shape of the table. */
  readonly edition: EditionId;
  /** 表二, 表三, 表四: how people call it, though no page prints it. */
  readonly name: string;
  /** The heading of its section: 三、收到和处理政府信息公开申请情况. */
  readonly heading: string;
  /** Number of columns in the grid, labels included. */
  readonly width: number;
  readonly columns: readonly Column[];
  readonly items: readonly Item[];
  /** The column that holds the sum of an item's other figures; null where the table has none. */
  readonly total: Column | null;
  /** What the form says of sums over its items, the plainest first; empty where it says nothing. */
  readonly balances: readonly Balance[];
  readonly rows: readonly (readonly FormCell[])[];
}

/** A figure of a whole form, with its index in {@link Form.figures} and in a report's values. */
export interface Figure {
  readonly id: CellId;
  readonly index: number;
  readonly table: TableForm;
  readonly item: Item;
  readonly column: Column;
}

/** An edition as its folder writes it down; all else that is known of it follows from this. */
export interface PrintedEdition {
  readonly id: EditionId;
  readonly notice: string;
  /** What people call its tables: 2021年版. */
  readonly name: string;
  /** The first reporting year that it is for; the next edition ends it. */
  readonly from: number;
  /** Whether its tables are there to be filled in; others are read for comparison alone. */
  readonly isInserted: boolean;
  /** 表二, 表三, 表四. */
  readonly tables: readonly TableForm[];
}

/** The three tables as one report carries them. */
export interface Form {
  /** That of 表二: reports are known to keep another edition's 表三 beside it. */
  readonly edition: EditionId;
  /** True where 表三 prints （六）其他处理 as one row. */
  readonly singleOtherwise: boolean;
  readonly tables: readonly TableForm[];
  /** Every figure, 表二 first, in reading order. */
  readonly figures: readonly Figure[];
  readonly indexOf: ReadonlyMap<CellId, number>;
}
