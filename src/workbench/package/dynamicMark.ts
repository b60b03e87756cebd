import { elementsOf } from './elements';
import type { PatchedPackage } from './patchedPackage';
import { addPart } from './relations';
import { workbookRelations } from './sheetParts';

/** Where a workbook explains what its cells say by `cm`. */
export const metadataPart = 'xl/metadata.xml';
const kind = 'XLDAPR';
const main = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const dynamicArray = 'http://schemas.microsoft.com/office/spreadsheetml/2017/dynamicarray';

/** As Excel writes it for a workbook in which formulas fill as many cells as they have results for. */
const metadata = `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>
<metadata xmlns="${main}" xmlns:xda="${dynamicArray}"><metadataTypes count="1"><metadataType name="${kind}" minSupportedVersion="120000" copy="1" pasteAll="1" pasteValues="1" merge="1" splitFirst="1" rowColShift="1" clearFormats="1" clearComments="1" assign="1" coerce="1" cellMeta="1"/></metadataTypes><futureMetadata name="${kind}" count="1"><bk><extLst><ext uri="{bdbb8cdc-fa1e-496e-a857-3c3f30c029c3}"><xda:dynamicArrayProperties fDynamic="1" fCollapsed="0"/></ext></extLst></bk></futureMetadata><cellMetadata count="1"><bk><rc t="1" v="0"/></bk></cellMetadata></metadata>`;

/**
 * The number (`cm`) by which cells of this workbook say that their formulas fill as many cells as they
 * have results for; the part that explains it is added where there is none.
 * @returns null where there is such a part with other things in it
 */
export async function dynamicMark(pack: PatchedPackage): Promise<number | null> {
  if (!pack.has(metadataPart)) {
    await addPart(pack, workbookRelations, {
      name: metadataPart,
      contentType: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheetMetadata+xml',
      relationship: `${officeRelations}/sheetMetadata`,
      text: metadata,
    });
    return 1;
  }
  const xml = await pack.text(metadataPart);
  const types = elementsOf(xml, 'metadataType').map(({ attributes }) => attributes.name);
  const [cells] = elementsOf(xml, 'cellMetadata');
  const blocks = cells ? elementsOf(xml.slice(cells.start, cells.end), 'rc') : [];
  const own = blocks.findIndex(({ attributes }) => types[Number(attributes.t) - 1] === kind);
  return own < 0 ? null : own + 1;
}

const officeRelations = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
