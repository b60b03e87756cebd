/**
 * What the lowest supported Excel (LTSC 2021) has: whatever works here with these works there, as
 * far as requirement sets can tell.
 */
export const defaultRequirements: Readonly<Record<string, number>> = {
  ExcelApi: 1.14,
  CustomFunctionsRuntime: 1.3,
  CustomFunctions: 1.9,
  AddinCommands: 1.3,
  RibbonApi: 1.1,
  DialogApi: 1.2,
  Settings: 1.1,
  File: 1.1,
  OpenBrowserWindowApi: 1.1,
};
