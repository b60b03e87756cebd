import type { KeptKey } from '../validation';
import { keptPrefix, keptValue } from '../documents/kept/value';
import type { Undoable } from './change';
import { Refused } from './failure';
import { inExcel } from './inExcel';

/** Ours among the settings of the workbook. */
const keyOf = (key: KeptKey) => `${keptPrefix}${key}`;

/** Excel keeps 2 MB of settings in all and fails without a reason above about 1 MB a value. */
const longest = 400_000;

const lost =
  'Excel 没有把它存进工作簿。工作簿如果是多人共享、共同编辑的，请由一人打开后再保存这些内容。';

/** A value kept in the workbook; null where there is none. */
export function loadSetting(key: KeptKey): Promise<unknown> {
  return inExcel(async (context) => {
    const setting = context.workbook.settings.getItemOrNullObject(keyOf(key));
    setting.load('value');
    await context.sync();
    return setting.isNullObject ? null : keptValue(setting.value);
  });
}

/**
 * Keeps a JSON value in the workbook; it is in the file from the user's next save. It is written
 * as text, so that Excel reads no dates or numbers into it, and read back: in books that several
 * people work in, settings are lost at times without an error.
 * @throws Error with a sentence for the user when it is too long to be kept, or was not
 */
export async function saveSetting(key: KeptKey, value: unknown): Promise<void> {
  const text = JSON.stringify(value ?? null);
  if (text.length > longest) {
    throw new Refused('要保存在工作簿里的内容太长，没有保存。请精简后再试。');
  }
  await inExcel(async (context) => {
    const { settings } = context.workbook;
    settings.add(keyOf(key), text);
    await context.sync();
    const held = settings.getItemOrNullObject(keyOf(key));
    held.load('value');
    await context.sync();
    if (held.isNullObject || held.value !== text) throw new Refused(lost);
  });
}

/**
 * The same as a change that can be taken back: to what was kept before, unless something else is
 * kept by now.
 */
export async function changeSetting(
  key: KeptKey,
  value: unknown,
  title: string,
): Promise<Undoable> {
  const before = await loadSetting(key);
  await saveSetting(key, value);
  const written = JSON.stringify(value ?? null);
  return {
    title,
    takeBack: async () => {
      if (JSON.stringify(await loadSetting(key)) !== written) {
        throw new Refused('工作簿里保存的内容此后又有改动，为免丢失，没有撤销。');
      }
      await saveSetting(key, before);
      return `已撤销：${title}。`;
    },
  };
}
