import * as ofAreas from './areas';
import * as ofDocuments from './document';
import { order } from './order';
import * as ofPackages from './package';
import { unpacked, type Packed, type PackageRule } from './packed';
import * as ofWorkbooks from './workbook';

export { unpacked, type Packed, type PackageRule } from './packed';

const common: readonly PackageRule[] = [order, ...Object.values(ofPackages)];
/** Rules that Excel enforces, or by which it shows what we mean. */
export const workbookRules: readonly PackageRule[] = [
  ...common,
  ...Object.values(ofWorkbooks),
  ...Object.values(ofAreas),
];
/** The same for Word. */
export const documentRules: readonly PackageRule[] = [...common, ...Object.values(ofDocuments)];

/** What breaks the rules, with the name of the rule before it. */
export function faultsOf(packed: Packed, rules: readonly PackageRule[]): readonly string[] {
  return rules.flatMap(({ name, faults }) => faults(packed).map((fault) => `${name}：${fault}`));
}

export const workbookFaults = (xlsx: Uint8Array) => faultsOf(unpacked(xlsx), workbookRules);
export const documentFaults = (docx: Uint8Array) => faultsOf(unpacked(docx), documentRules);
