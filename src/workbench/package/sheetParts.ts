import { elementsOf } from './elements';
import type { PatchedPackage } from './patchedPackage';
import { relationTarget } from './relations';

export const workbookPart = 'xl/workbook.xml';
export const workbookRelations = 'xl/_rels/workbook.xml.rels';

/** The parts in which sheets stand, in the order of their tabs. */
export async function sheetParts(pack: PatchedPackage): Promise<readonly string[]> {
  const targets = new Map(
    elementsOf(await pack.text(workbookRelations), 'Relationship').map(
      ({ attributes: { Id = '', Target = '' } }) => [Id, relationTarget(workbookRelations, Target)],
    ),
  );
  return elementsOf(await pack.text(workbookPart), 'sheet').map(
    ({ attributes }) => targets.get(attributes['r:id'] ?? '') ?? '',
  );
}
