import { ledgerXlsx, templateXlsx } from '../documents';
import { firstInsertableYear, isInsertableYear } from '../form';
import { failed, type CommandResult } from './checkCommand';
import { today } from '../ledger';
import { writeNew } from './outFiles';
import { rosterIn } from './rosterFile';
import { rosterTemplates } from './rosterTemplates';
import { parsed, spread, WrongUsage } from './usage';

/** `nianbao template`. @throws WrongUsage */
export async function templateCommand(args: readonly string[]): Promise<CommandResult> {
  const { values, positionals } = parsed(spread(args, '--previous'), {
    year: { type: 'string' },
    roster: { type: 'string' },
    out: { type: 'string' },
    previous: { type: 'string', multiple: true },
    organ: { type: 'string', default: '' },
    totals: { type: 'string', default: 'formula' },
    ledger: { type: 'boolean' },
  });
  const { organ, totals } = values;
  const [file, ...others] = positionals;
  if (values.roster !== undefined) {
    if (values.out === undefined || file !== undefined) {
      throw new WrongUsage('用 --roster 时要用 --out 给出放工作簿的文件夹');
    }
    const list = await rosterIn(values.roster);
    if (typeof list === 'string') return failed(list);
    const { previous = [], out: folder } = values;
    const year = yearFrom(values.year);
    return rosterTemplates({
      roster: list.roster,
      year,
      folder,
      totals: totalsFrom(totals),
      previous,
    });
  }
  if (file === undefined || others.length > 0)
    throw new WrongUsage('要给出一个输出文件，如 年报.xlsx');
  const year = yearFrom(values.year);
  const named = { year, organ: organ.trim() || null };
  const bytes = values.ledger
    ? await ledgerXlsx({ ...named, today: today() })
    : await templateXlsx({ ...named, totals: totalsFrom(totals) });
  // Never over somebody's figures.
  const refused = await writeNew(file, bytes);
  if (refused !== null) return failed(refused);
  return { out: `已写入 ${file}\n`, err: '', code: 0 };
}

function totalsFrom(text: string): 'formula' | 'typed' {
  if (text === 'formula' || text === 'typed') return text;
  throw new WrongUsage('--totals 只能是 formula 或 typed');
}

function yearFrom(text: string | undefined): number {
  const year = Number(text);
  if (text !== undefined && /^\d{4}$/.test(text) && isInsertableYear(year)) return year;
  throw new WrongUsage(`要用 --year 给出四位年份，${firstInsertableYear()} 年起适用这套表格`);
}
