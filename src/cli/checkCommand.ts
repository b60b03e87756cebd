import { asJson } from './asJson';
import { asText } from './asText';
import type { Report } from '../report';
import { doubleUnits, sayDouble, type Dossier, type Named } from '../validation';
import { checkFiles, reportsIn } from './checkFiles';
import { withoutStars } from './stars';
import { parsed, spread, WrongUsage } from './usage';

/** What a command came to: what it says on either stream, and its exit code. */
export interface Result {
  readonly out: string;
  readonly err: string;
  readonly code: 0 | 1 | 2;
}

/** `nianbao check`. @throws WrongUsage */
export async function checkCommand(args: readonly string[]): Promise<Result> {
  const { values, positionals } = parsed(spread(args, '--units'), {
    previous: { type: 'string' },
    units: { type: 'string', multiple: true },
    json: { type: 'boolean' },
    report: { type: 'boolean' },
  });
  if (positionals.length === 0) throw new WrongUsage('没有给出要核查的文件');
  if (values.json && values.report) throw new WrongUsage('--json 和 --report 只能用一个');
  if (args.includes('--units') && !values.units) throw new WrongUsage('--units 后面没有文件');

  const previous = await readAll(values.previous === undefined ? [] : [values.previous]);
  const units = await readAll(await withoutStars(values.units ?? []));
  if ('why' in previous) return failed(previous.why);
  if ('why' in units) return failed(units.why);
  const [double] = doubleUnits(units.reports);
  if (double) return failed(`--units：${sayDouble(double)}`);
  const named = { previous: previous.reports, units: values.units ? units.reports : null };

  const checked = await checkFiles(await withoutStars(positionals), named);
  const unreadable = checked.flatMap((one) => ('why' in one ? [`${one.file}：${one.why}\n`] : []));
  const dossiers = checked.flatMap((one) => ('why' in one ? [] : one.dossiers));
  const wrong = dossiers.some(({ audit }) => audit.status === 'error');
  return {
    out: values.json ? `${asJson(checked)}\n` : asText(dossiers, values.report ?? false),
    err: [...unreadable, ...unusedOf(named, dossiers)].join(''),
    code: unreadable.length > 0 ? 2 : wrong ? 1 : 0,
  };
}

/** The reports in files to hold others against; a file that cannot be read stops everything. */
async function readAll(
  files: readonly string[],
): Promise<{ readonly reports: readonly Report[] } | { readonly why: string }> {
  const reports: Report[] = [];
  for (const file of files) {
    const read = await reportsIn(file);
    if (typeof read === 'string') return { why: `${file}：${read}` };
    reports.push(...read);
  }
  return { reports };
}

/** Reports that were given and held against nothing: that must not go by in silence. */
function unusedOf({ previous, units }: Named, dossiers: readonly Dossier[]): readonly string[] {
  const used = new Set(
    dossiers.flatMap(({ context }) => [
      context.previous,
      ...(context.units ?? []).map(({ report }) => report),
    ]),
  );
  const lines: string[] = [];
  if (dossiers.length > 0 && previous.length > 0 && !previous.some((one) => used.has(one))) {
    lines.push('--previous：不是所查年报的同一机关、上一年度的年报，没有采用。\n');
  }
  const others = (units ?? []).filter((one) => !used.has(one)).map(({ source }) => source);
  if (dossiers.length > 0 && others.length > 0) {
    lines.push(`--units：${others.join('、')}与所查年报不是同一年度，没有计入。\n`);
  }
  return lines;
}

/** Nothing was done; one line says why. */
export function failed(message: string): Result {
  return { out: '', err: `${message}\n`, code: 2 };
}
