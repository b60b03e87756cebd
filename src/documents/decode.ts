import { UnreadableFile } from './unreadable';

/**
 * The text of a file in whatever coding Chinese files have: UTF-8, UTF-16 with its mark, or else
 * GB18030, which covers GBK and GB2312.
 * @throws UnreadableFile when it is no text
 */
export function decode(bytes: Uint8Array): string {
  const text = decodeAs(codingOf(bytes), bytes);
  if (text.includes('\0'))
    throw new UnreadableFile('不是能读的文件类型；请另存为 .xlsx、.docx 或网页后再读。');
  return text;
}

function codingOf([first, second]: Uint8Array): string {
  if (first === 0xff && second === 0xfe) return 'utf-16le';
  return first === 0xfe && second === 0xff ? 'utf-16be' : 'utf-8';
}

function decodeAs(coding: string, bytes: Uint8Array): string {
  try {
    return new TextDecoder(coding, { fatal: true }).decode(bytes);
  } catch {
    return new TextDecoder('gb18030').decode(bytes);
  }
}
