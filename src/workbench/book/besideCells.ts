import { elementsOf } from '../package/elements';
import type { PatchedPackage } from '../package/patchedPackage';
import { sheetParts } from '../package/sheetParts';

/** By row, counted from 0: how high it is in points as long as its text does not ask for more. */
export type GrowingRows = ReadonlyMap<number, number>;

/** What a sheet's file says that hucre does not read. */
export interface BesideCells {
  /** The rows that grow with their text: without their heights prose opens with its text cut off. */
  readonly growing: GrowingRows;
  /** The cell at which the user goes on, `D6`; null where the file names none. */
  readonly selected: string | null;
}

const nothing: BesideCells = { growing: new Map(), selected: null };

/** Sheet by sheet, in the order of the tabs. */
export async function besideCellsOf(pack: PatchedPackage): Promise<readonly BesideCells[]> {
  const parts = await sheetParts(pack);
  return Promise.all(
    parts.map(async (name) => {
      if (!pack.has(name)) return nothing;
      const xml = await pack.text(name);
      return { growing: growingIn(xml), selected: selectedIn(xml) };
    }),
  );
}

function growingIn(sheet: string): GrowingRows {
  return new Map(
    elementsOf(sheet, 'row').flatMap(({ attributes: { r, ht, customHeight = '0' } }) => {
      const [row, height] = [Number(r), Number(ht)];
      const grows = !['1', 'true'].includes(customHeight);
      return grows && row > 0 && height > 0 ? [[row - 1, height]] : [];
    }),
  );
}

/** Of a sheet in frozen parts, each has a selection; the view names the part that is at work. */
function selectedIn(sheet: string): string | null {
  const head = sheet.slice(0, sheet.search(/<(?:\w+:)?sheetData\b/));
  const panes = elementsOf(head, 'pane').map(({ attributes }) => attributes.activePane);
  const selections = elementsOf(head, 'selection').map(({ attributes }) => attributes);
  const own = selections.find(({ pane }) => pane === panes[0]) ?? selections[0];
  const cell = own?.activeCell ?? '';
  return /^[A-Z]{1,3}\d{1,7}$/.test(cell) ? cell : null;
}
