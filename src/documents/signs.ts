/** Bytes at a time: few enough for a call's arguments. */
const step = 16_384;

/** Bytes as a text, a sign a byte. A spread of them takes ten times as long. */
export function signsOf(bytes: Uint8Array): string {
  let text = '';
  for (let at = 0; at < bytes.length; at += step)
    text += Reflect.apply(String.fromCharCode, null, bytes.subarray(at, at + step)) as string;
  return text;
}
