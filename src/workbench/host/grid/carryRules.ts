import type { IWorkbookData } from '@univerjs/core';
import { resources } from '../../book/resources';
import type { GridEngine } from './engine';

/** Brings a sheet's conditional formats, data validations and names along into this workbook. */
export function carryRules(
  engine: GridEngine,
  source: IWorkbookData,
  from: string,
  to: string,
): void {
  const sheet = engine.sheet(to);
  const { conditions, validations, names } = resources.read(source.resources);
  // Each is put before those that are there: the first goes in last.
  for (const rule of [...(conditions[from] ?? [])].reverse())
    sheet.addConditionalFormattingRule({ ...rule, cfId: `${to}-${rule.cfId}` });
  // As where a book is opened. Univer's command copies for each rule, cell by cell, what all others hold.
  engine.univerAPI.syncExecuteCommand('data-validation.mutation.addRule', {
    unitId: engine.workbook.getId(),
    subUnitId: to,
    rule: (validations[from] ?? []).map((rule) => ({ ...rule, uid: `${to}-${rule.uid}` })),
  });
  for (const name of names)
    if (name.sheetId === from) sheet.insertDefinedName(name.name, name.formulaOrRefString);
}
