/**
 * A name in a sentence, in quotation marks; those that it has itself become single ones, as Chinese
 * prints what stands within: `“3.危及‘三安全一稳定’”`. For names alone: what users are to copy to the
 * letter stays as it is.
 */
export function quoted(name: string): string {
  return `“${name.replace(/[“”]/g, (mark) => (mark === '“' ? '‘' : '’'))}”`;
}
