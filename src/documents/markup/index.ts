export { decodedXml } from './decodedXml';
export { readHtml } from './html';
export type { Attributes, MarkupReader } from './reader';
export { readXml } from './xml';
