import { blanksLost, cellPerLine, pipes, rowTables, shiftedTabs, tabs } from './cells';
import { orderOnly, ownLines, runTogether, spaces, wholeLines } from './lines';
import type { Shape } from './shape';

export type { Shape } from './shape';

/** The shapes of text in which tables come. */
export const textShapes = {
  tabs,
  shiftedTabs,
  blanksLost,
  cellPerLine,
  pipes,
  rowTables,
  ownLines,
  orderOnly,
  spaces,
  wholeLines,
  runTogether,
} satisfies Record<string, Shape>;

export type TextShape = keyof typeof textShapes;
