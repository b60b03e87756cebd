/** Whether this Excel has a set of the interface beyond ExcelApi 1.14, which all have. */
export function supports(excelApi: `1.${number}`): boolean {
  return Office.context.requirements.isSetSupported('ExcelApi', excelApi);
}
