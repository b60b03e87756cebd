import { keptPrefix, keptValue } from '../documents/kept/value';
import { Refused } from './failure';
import { inExcel } from './inExcel';

/** The organ whose report stands in the workbook, as a string. */
export const organSetting = 'organ';

/** Ours among the settings of the workbook. */
const keyOf = (key: string) => `${keptPrefix}${key}`;

/** Excel keeps 2 MB of settings in all and fails without a reason above about 1 MB a value. */
const longest = 400_000;

/** A value kept in the workbook; null where there is none. */
export function loadSetting(key: string): Promise<unknown> {
  return inExcel(async (context) => {
    const setting = context.workbook.settings.getItemOrNullObject(keyOf(key));
    setting.load('value');
    await context.sync();
    return setting.isNullObject ? null : keptValue(setting.value);
  });
}

/**
 * Keeps a JSON value in the workbook; it is in the file from the user's next save. It is written
 * as text, so that Excel reads no dates or numbers into it.
 * @throws Error with a sentence for the user when it is too long to be kept.
 */
export async function saveSetting(key: string, value: unknown): Promise<void> {
  const text = JSON.stringify(value ?? null);
  if (text.length > longest) {
    throw new Refused('要保存在工作簿里的内容太长，没有保存。请精简后再试。');
  }
  await inExcel(async (context) => {
    context.workbook.settings.add(keyOf(key), text);
    await context.sync();
  });
}
