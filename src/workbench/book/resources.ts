import type { IResources, ISheetDataValidationRule } from '@univerjs/core';
import type { IConditionFormattingRule } from '@univerjs/sheets-conditional-formatting';

/** A defined name. `sheetId` is null where it holds for the whole workbook. */
export interface DefinedName {
  readonly id: string;
  readonly name: string;
  readonly formulaOrRefString: string;
  readonly sheetId: string | null;
  readonly comment?: string;
}

/** What Univer's plugins keep beside the cells of a snapshot; rules by the id of their sheet. */
export interface BookResources {
  readonly conditions: Readonly<Record<string, readonly IConditionFormattingRule[]>>;
  readonly validations: Readonly<Record<string, readonly ISheetDataValidationRule[]>>;
  readonly names: readonly DefinedName[];
}

/** Under these names the plugins look for their own part, as JSON. */
const parts = {
  conditions: 'SHEET_CONDITIONAL_FORMATTING_PLUGIN',
  validations: 'SHEET_DATA_VALIDATION_PLUGIN',
  names: 'SHEET_DEFINED_NAME_PLUGIN',
} as const;

/** With this in place of a sheet's id a name holds for the whole workbook. */
const everywhere = 'AllDefaultWorkbook';

type UniverName = Omit<DefinedName, 'sheetId'> & { readonly localSheetId?: string };

function write({ conditions, validations, names }: BookResources): IResources {
  const drawn: [string, UniverName][] = names.map(({ sheetId, ...name }) => [
    name.id,
    { ...name, localSheetId: sheetId ?? everywhere },
  ]);
  return [
    { name: parts.conditions, data: JSON.stringify(conditions) },
    { name: parts.validations, data: JSON.stringify(validations) },
    { name: parts.names, data: JSON.stringify(Object.fromEntries(drawn)) },
  ];
}

function read(written: IResources | undefined): BookResources {
  const part = (name: string): unknown => {
    const data = written?.find((resource) => resource.name === name)?.data;
    return data ? (JSON.parse(data) as unknown) : {};
  };
  const names = Object.values(part(parts.names) as Record<string, UniverName>);
  return {
    conditions: part(parts.conditions) as BookResources['conditions'],
    validations: part(parts.validations) as BookResources['validations'],
    names: names.map(({ localSheetId = everywhere, ...name }) => ({
      ...name,
      sheetId: localSheetId === everywhere ? null : localSheetId,
    })),
  };
}

export const resources = { write, read };
