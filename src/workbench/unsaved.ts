import type { Host } from './host';
import { changed } from './host/grid/changes';

/** Knows whether a workbook holds something that no file has. */
export interface Unsaved {
  readonly is: () => boolean;
  /** What it is like now; told to `saved` once the user has that as a file. */
  readonly state: () => string;
  readonly saved: (state: string) => void;
}

/** Rows become as high as their text asks for when they are drawn: nobody did that. */
const ofDrawing: readonly string[] = ['sheet.mutation.set-worksheet-row-auto-height'];

const isEdit = (id: string): boolean =>
  (/^(?:sheet|data-validation)\.mutation\./.test(id) && !ofDrawing.includes(id)) ||
  id === changed.definedName;

/** Counts what is done to the grid, and looks at what the add-in keeps with the workbook. */
export function watchUnsaved({ engine, settings }: Host): Unsaved {
  let edits = 0;
  engine.onChange(({ id, calculated }) => {
    if (isEdit(id) && !calculated) edits += 1;
  });
  const state = (): string => JSON.stringify([edits, ...settings]);
  let last = state();
  return {
    is: () => state() !== last,
    state,
    saved: (now) => {
      last = now;
    },
  };
}
