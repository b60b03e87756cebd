import type { Format } from '../format';
import type { Incoming } from '../incoming';

/** A kind of file that is known and not read. */
const unread = (
  id: string,
  name: string,
  type: string,
  is: (file: Incoming) => boolean,
  refusal: string,
): Format => ({ id, name, endings: [], type, is, refusal });

/** How a text document of OpenDocument says what it is, in the first bytes of the file. */
const openText = 'application/vnd.oasis.opendocument.text';
const isPhoto = ({ head }: Incoming) => /^.{4}ftyp(?:hei[cx]|mif1|hevc)/s.test(head);

/** `<?xml` */
const xml = [0x3c, 0x3f, 0x78, 0x6d, 0x6c];
/** Packed files that are no zip: RAR, 7z, gzip. */
const archives = [
  [0x52, 0x61, 0x72, 0x21],
  [0x37, 0x7a, 0xbc, 0xaf],
  [0x1f, 0x8b, 0x08],
];

/** Said of slides, whichever way their parts are packed. */
export const noSlides = '这是演示文稿，读不了；请把表格复制到 .xlsx 或 .docx 里再读。';
const unpackFirst = '这是压缩包，不是年报文件；请解压后，读取里面的文件。';

/** Kinds that people send and nobody here reads: each is told for what it is, and what to do. */
export const unreadKinds: readonly Format[] = [
  unread(
    'lockFile',
    '临时文件',
    'application/octet-stream',
    ({ name }) => name.startsWith('~$'),
    '这是打开文件时留下的临时文件，里面没有年报；请读取名称前面没有“~$”的那个文件。',
  ),
  unread(
    'openText',
    'ODT 文档',
    openText,
    ({ head }) => head.includes(openText),
    '这是 ODT 文档，读不了；请另存为 .docx 后再读。',
  ),
  unread(
    'wordXml',
    'Word 2003 的 XML 文件',
    'application/xml',
    (file) => file.begins(xml) && file.text.slice(0, 4000).includes('/word/2003/wordml'),
    '这是 Word 2003 的 XML 文件，读不了；请在 Word 里打开，另存为 .docx 后再读。',
  ),
  unread(
    'ofd',
    'OFD 版式文件',
    'application/ofd',
    ({ parts }) => parts.has('ofd.xml'),
    '这是 OFD 版式文件，读不了；请转换成 PDF，或者读取原来的 .docx、.xlsx。',
  ),
  unread(
    'slides',
    '演示文稿',
    'application/vnd.ms-powerpoint',
    (file) => file.hasPart('ppt/'),
    noSlides,
  ),
  unread(
    'photo',
    'HEIC 照片',
    'image/heic',
    isPhoto,
    '这是 HEIC 照片，读不了；请另存为 JPEG 后再读。',
  ),
  unread(
    'archive',
    '压缩包',
    'application/x-compressed',
    (file) => archives.some((head) => file.begins(head)),
    unpackFirst,
  ),
];

/** A zip that is nothing else. */
export const zipArchive: Format = unread(
  'zipArchive',
  '压缩包',
  'application/zip',
  ({ parts }) => parts.size > 0,
  unpackFirst,
);
