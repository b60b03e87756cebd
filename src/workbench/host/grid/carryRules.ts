import type { IDataValidationRule, IWorkbookData } from '@univerjs/core';
import type { ISetDefinedNameMutationParam } from '@univerjs/engine-formula';
import type { IConditionFormattingRule } from '@univerjs/sheets-conditional-formatting';
import type { GridEngine } from './engine';

/** What Univer's workbooks keep beside their sheets, by the name under which they keep it. */
const resources = {
  conditionalFormats: 'SHEET_CONDITIONAL_FORMATTING_PLUGIN',
  dataValidations: 'SHEET_DATA_VALIDATION_PLUGIN',
  definedNames: 'SHEET_DEFINED_NAME_PLUGIN',
} as const;

/** Brings a sheet's conditional formats, data validations and names along into this workbook. */
export function carryRules(
  engine: GridEngine,
  source: IWorkbookData,
  from: string,
  to: string,
): void {
  const sheet = engine.sheet(to);
  const formats = kept<IConditionFormattingRule[]>(source, resources.conditionalFormats)[from];
  // Each is put before those that are there: the first goes in last.
  for (const rule of [...(formats ?? [])].reverse())
    sheet.addConditionalFormattingRule({ ...rule, cfId: `${to}-${rule.cfId}` });
  for (const rule of kept<IDataValidationRule[]>(source, resources.dataValidations)[from] ?? [])
    engine.univerAPI.syncExecuteCommand('sheet.command.addDataValidation', {
      unitId: engine.workbook.getId(),
      subUnitId: to,
      rule: { ...rule, uid: `${to}-${rule.uid}` },
    });
  const names = kept<ISetDefinedNameMutationParam>(source, resources.definedNames);
  for (const name of Object.values(names))
    if (name?.localSheetId === from) sheet.insertDefinedName(name.name, name.formulaOrRefString);
}

function kept<T>(source: IWorkbookData, name: string): Readonly<Record<string, T | undefined>> {
  const data = source.resources?.find((resource) => resource.name === name)?.data;
  return data ? (JSON.parse(data) as Record<string, T>) : {};
}
