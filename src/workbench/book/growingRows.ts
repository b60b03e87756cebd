import { elementsOf } from '../package/elements';
import type { PatchedPackage } from '../package/patchedPackage';
import { sheetParts } from '../package/sheetParts';

/** By row, counted from 0: how high it is in points as long as its text does not ask for more. */
export type GrowingRows = ReadonlyMap<number, number>;

/**
 * The rows that grow with their text, sheet by sheet in the order of the tabs. hucre reads the
 * heights of fixed rows alone, and without these a sheet of prose opens with its text cut off.
 */
export async function growingRowsOf(pack: PatchedPackage): Promise<readonly GrowingRows[]> {
  const parts = await sheetParts(pack);
  return Promise.all(
    parts.map(async (name) => (pack.has(name) ? growingIn(await pack.text(name)) : new Map())),
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
