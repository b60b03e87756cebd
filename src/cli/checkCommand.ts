import { asJson } from './asJson';
import { asText } from './asText';
import { checkFiles, reportsIn } from './checkFiles';
import { parsed, WrongUsage } from './usage';

/** What a command came to: what it says on either stream, and its exit code. */
export interface Result {
  readonly out: string;
  readonly err: string;
  readonly code: 0 | 1 | 2;
}

/** `nianbao check`. @throws WrongUsage */
export async function checkCommand(args: readonly string[]): Promise<Result> {
  const { values, positionals } = parsed(args, {
    previous: { type: 'string' },
    json: { type: 'boolean' },
  });
  if (positionals.length === 0) throw new WrongUsage('没有给出要核查的文件');

  const previous = values.previous === undefined ? [] : await reportsIn(values.previous);
  if (typeof previous === 'string') return failed(`${values.previous ?? ''}：${previous}`);

  const checked = await checkFiles(positionals, previous);
  const unreadable = checked.flatMap((one) => ('why' in one ? [`${one.file}：${one.why}\n`] : []));
  const checkups = checked.flatMap((one) => ('why' in one ? [] : one.checkups));
  const wrong = checkups.some(({ audit }) => audit.status === 'error');
  return {
    out: values.json ? `${asJson(checked)}\n` : asText(checkups),
    err: unreadable.join(''),
    code: unreadable.length > 0 ? 2 : wrong ? 1 : 0,
  };
}

/** Nothing was done; one line says why. */
export function failed(message: string): Result {
  return { out: '', err: `${message}\n`, code: 2 };
}
