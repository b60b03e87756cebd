/** How the add-in keeps something in a workbook: as JSON text, under a name that begins so. */
export const keptPrefix = 'nianbao.';

/** What was kept; null for whatever somebody else wrote under a name of ours. */
export function keptValue(text: unknown): unknown {
  if (typeof text !== 'string') return null;
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}
