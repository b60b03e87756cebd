/** Bytes at a time: few enough for a call's arguments, and whole groups of three. */
const step = 3 * 8192;

/** Bytes as base64, as Excel takes files. */
export function base64Of(bytes: Uint8Array): string {
  let text = '';
  for (let at = 0; at < bytes.length; at += step) {
    text += btoa(String.fromCharCode(...bytes.subarray(at, at + step)));
  }
  return text;
}
