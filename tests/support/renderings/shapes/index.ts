import { blanksLost, cellPerLine, pipes, rowTables, shiftedTabs, tabs } from './cells';
import { orderOnly, ownLines, runTogether, spaces } from './lines';
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
  runTogether,
} satisfies Record<string, Shape>;

export type TextShape = keyof typeof textShapes;
