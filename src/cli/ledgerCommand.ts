import { isoOf, checkLedger, periodOf, ledgerScene, today, type Period } from '../ledger';
import { failed, type CommandResult } from './checkCommand';
import { dayFrom, ledgerIn, type LedgerFile } from './ledgerFile';
import { ledgerJson, type CountedLedger } from './ledgerJson';
import { ledgerText } from './ledgerText';
import { parsed, WrongUsage } from './usage';

/** `nianbao ledger`. @throws WrongUsage */
export async function ledgerCommand(args: readonly string[]): Promise<CommandResult> {
  const { values, positionals } = parsed(args, {
    year: { type: 'string' },
    until: { type: 'string' },
    previous: { type: 'string' },
    json: { type: 'boolean' },
  });
  if (positionals.length === 0) throw new WrongUsage('没有给出台账文件');
  const period = periodFrom(values.year, values.until);
  const previous = values.previous === undefined ? null : await ledgerIn(values.previous);
  if (typeof previous === 'string') return failed(`${values.previous ?? ''}：${previous}`);

  const counted: CountedLedger[] = [];
  const unreadable: string[] = [];
  for (const file of positionals) {
    const read = await ledgerIn(file);
    if (typeof read === 'string') unreadable.push(`${file}：${read}\n`);
    else counted.push(countedOf(read, period, previous));
  }
  const wrong = counted.some(({ findings }) => findings.some(({ level }) => level === 'error'));
  return {
    out: values.json ? `${ledgerJson(counted)}\n` : ledgerText(counted),
    err: unreadable.join(''),
    code: unreadable.length > 0 ? 2 : wrong ? 1 : 0,
  };
}

function countedOf(
  { source, ledger, policies, reports }: LedgerFile,
  period: Period,
  previous: LedgerFile | null,
): CountedLedger {
  const ofYear = reports.filter(({ year }) => year === period.year);
  const report = ofYear.length === 1 ? (ofYear[0] ?? null) : null;
  const beside = { policies, report, previous: previous?.ledger ?? null };
  const scene = ledgerScene(ledger, period, today(), beside);
  return { source, scene, findings: checkLedger(scene) };
}

function periodFrom(year: string | undefined, until: string | undefined): Period {
  if (year === undefined || !/^20\d{2}$/.test(year))
    throw new WrongUsage('要用 --year 给出四位年份，如 2025');
  const day = until === undefined ? undefined : dayFrom('--until', until);
  try {
    return periodOf(Number(year), day);
  } catch {
    throw new WrongUsage(`--until ${day === undefined ? '' : isoOf(day)} 不在 ${year} 年内`);
  }
}
