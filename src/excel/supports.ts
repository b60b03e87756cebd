/** Whether this Excel has a set of the interface beyond ExcelApi 1.14, which all have. */
export function supports(
  version: `1.${number}`,
  set: 'ExcelApi' | 'ExcelApiDesktop' = 'ExcelApi',
): boolean {
  return Office.context.requirements.isSetSupported(set, version);
}
