import { UnreadableFile } from '../unreadable';
import { locked } from './workbooks';
import { partsOf } from './zip';

/** What a file is by what is in it; the name decides between kinds of text alone. */
export type FileKind = 'xlsx' | 'ods' | 'xls' | 'docx' | 'text';

const zip = [0x50, 0x4b];
const ole = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1];
const pdf = [0x25, 0x50, 0x44, 0x46];

/** @throws UnreadableFile for kinds that cannot be read, each with what to do instead */
export function kindOf(bytes: Uint8Array): FileKind {
  if (bytes.length === 0) throw new UnreadableFile('文件是空的。');
  if (startsWith(bytes, zip)) return packedKind(partsOf(bytes));
  if (startsWith(bytes, ole)) return compoundKind(bytes);
  if (startsWith(bytes, pdf)) {
    throw new UnreadableFile('这是 PDF，读不了；请打开后复制表格文字，粘贴进来或存成 .txt。');
  }
  return 'text';
}

function startsWith(bytes: Uint8Array, head: readonly number[]): boolean {
  return head.every((byte, i) => bytes[i] === byte);
}

function packedKind(parts: ReadonlySet<string>): FileKind {
  if (parts.has('xl/workbook.xml')) return 'xlsx';
  if (parts.has('word/document.xml')) return 'docx';
  if (parts.has('content.xml')) return 'ods';
  throw new UnreadableFile('不是能读的文件类型；请另存为 .xlsx、.docx 或网页后再读。');
}

/** Office's old container holds .xls, .doc, or a newer file locked by a password. */
function compoundKind(bytes: Uint8Array): FileKind {
  if (namesStream(bytes, 'EncryptedPackage')) throw new UnreadableFile(locked);
  if (namesStream(bytes, 'Workbook') || namesStream(bytes, 'Book')) return 'xls';
  throw new UnreadableFile('这是旧格式的文档，读不了；请另存为 .docx 或 .xlsx 后再读。');
}

/** Streams are named in UTF-16 in the container's directory, at multiples of 128 bytes. */
function namesStream(bytes: Uint8Array, name: string): boolean {
  const wanted = Array.from(name)
    .flatMap((letter) => [letter.charCodeAt(0), 0])
    .concat(0, 0);
  for (let at = 0; at + 128 <= bytes.length; at += 128) {
    if (wanted.every((byte, i) => bytes[at + i] === byte)) return true;
  }
  return false;
}
