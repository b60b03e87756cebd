import type { WorkbookProperties } from 'hucre/xlsx';
import { settingsProperty } from '../../documents/kept/inFile';

/** What an add-in keeps with the workbook, by key, each as JSON text. */
export type Settings = ReadonlyMap<string, string>;

export function settingsIn(properties: WorkbookProperties | undefined): Settings {
  const text = properties?.custom?.[settingsProperty];
  if (typeof text !== 'string') return new Map();
  try {
    return new Map(JSON.parse(text) as [string, string][]);
  } catch {
    // Written by another hand: as good as nothing kept.
    return new Map();
  }
}

export function withSettings(settings: Settings): Pick<WorkbookProperties, 'custom'> {
  return settings.size > 0 ? { custom: { [settingsProperty]: JSON.stringify([...settings]) } } : {};
}
