import {
  agendaOf,
  sayDay,
  isoOf,
  remindersIcs,
  soonWithin,
  today,
  type AgendaItem,
} from '../ledger';
import { placeText } from '../report';
import { failed, type CommandResult } from './checkCommand';
import { dayFrom, ledgerIn } from './ledgerFile';
import { whyNotDue } from './ledgerJson';
import { writeNew } from './outFiles';
import { parsed, WrongUsage } from './usage';

/** `nianbao due`. @throws WrongUsage */
export async function dueCommand(args: readonly string[]): Promise<CommandResult> {
  const { values, positionals } = parsed(args, {
    within: { type: 'string', default: String(soonWithin) },
    ics: { type: 'string' },
    on: { type: 'string' },
    json: { type: 'boolean' },
  });
  const [file, ...others] = positionals;
  if (file === undefined || others.length > 0) throw new WrongUsage('要给出一个台账文件');
  if (!/^\d{1,3}$/.test(values.within)) throw new WrongUsage('--within 要写几个工作日，如 3');
  const on = values.on === undefined ? today() : dayFrom('--on', values.on);
  const read = await ledgerIn(file);
  if (typeof read === 'string') return failed(`${file}：${read}`);
  if (read.ledger.applications === null) return failed(`${file}：没有认出申请台账。`);

  const agenda = agendaOf(read.ledger, on, Number(values.within));
  if (values.ics !== undefined) {
    const refused = await writeIcs(values.ics, agenda);
    if (refused !== null) return failed(refused);
  }
  const isLate = agenda.some(({ left }) => left !== null && left < 0);
  return {
    out: values.json ? `${dueJson(agenda, isoOf(on))}\n` : dueText(agenda, sayDay(on)),
    err: '',
    code: isLate ? 1 : 0,
  };
}

/** Writes over nothing. @returns why it could not, null where it could */
async function writeIcs(file: string, agenda: readonly AgendaItem[]): Promise<string | null> {
  const reminders = agenda.flatMap(({ application, deadline: { due, provisional } }) => {
    const { label, received } = application;
    return due === null ? [] : [{ case: label, received, due, provisional }];
  });
  return writeNew(file, remindersIcs(reminders, new Date().toISOString()));
}

function dueJson(agenda: readonly AgendaItem[], on: string): string {
  return JSON.stringify({
    on,
    due: agenda.map(({ application, deadline, left, state, pressing }) => ({
      case: application.label,
      place: placeText(application.row.place('received')),
      received: application.received === null ? null : isoOf(application.received),
      due: deadline.due === null ? null : isoOf(deadline.due),
      left,
      state,
      pressing,
      provisional: deadline.provisional,
      ...whyNotDue(deadline),
    })),
  });
}

function dueText(agenda: readonly AgendaItem[], on: string): string {
  if (agenda.length === 0) return `${on}：没有未办结的申请。\n`;
  const lines = agenda.map(
    ({ application, deadline: { due, provisional, doubt }, left, state }) => {
      const end =
        due === null
          ? (doubt ?? '期限停止计算')
          : `${sayDay(due)}到期${provisional ? '（暂算）' : ''}`;
      const rest =
        left === null ? '' : left < 0 ? `，逾期 ${-left} 个工作日` : `，还有 ${left} 个工作日`;
      return `  ${state}  ${application.label}  ${end}${rest}`;
    },
  );
  return `${on}，没有办结的申请 ${agenda.length} 件：\n${lines.join('\n')}\n`;
}
