import { signsOf } from '../signs';

/** Bytes that become text at a time: documents swollen with properties are mostly that. */
const step = 1024 * 1024;

/** The text of XML, piece by piece: UTF-8, UTF-16 by its mark, or what its declaration names. */
export function* decodedXml(xml: Uint8Array): Generator<string> {
  const decoder = decoderOf(xml);
  for (let at = 0; at < xml.length; at += step) {
    yield decoder.decode(xml.subarray(at, at + step), { stream: true });
  }
  yield decoder.decode();
}

function decoderOf(xml: Uint8Array): TextDecoder {
  try {
    return new TextDecoder(codingOf(xml));
  } catch {
    return new TextDecoder();
  }
}

function codingOf(xml: Uint8Array): string | undefined {
  const [first, second] = xml;
  if (first === 0xff && second === 0xfe) return 'utf-16le';
  if (first === 0xfe && second === 0xff) return 'utf-16be';
  // Without a mark, a sign of ASCII and a zero tell it.
  if (first === 0x3c && second === 0) return 'utf-16le';
  if (first === 0 && second === 0x3c) return 'utf-16be';
  const head = signsOf(xml.subarray(0, 100));
  return /^<\?xml[^>]{0,60}encoding=["']([\w-]{1,20})["']/i.exec(head)?.[1];
}
