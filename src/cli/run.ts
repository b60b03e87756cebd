import { checkCommand, type CommandResult } from './checkCommand';
import { consolidateCommand } from './consolidateCommand';
import { dueCommand } from './dueCommand';
import { ledgerCommand } from './ledgerCommand';
import { templateCommand } from './templateCommand';
import { help, WrongUsage } from './usage';

const commands: Readonly<Record<string, (args: readonly string[]) => Promise<CommandResult>>> = {
  check: checkCommand,
  consolidate: consolidateCommand,
  ledger: ledgerCommand,
  due: dueCommand,
  template: templateCommand,
};

/** Runs the command that the arguments name. */
export async function run(args: readonly string[]): Promise<CommandResult> {
  const [name = '', ...rest] = args;
  if (args.includes('--help') || args.includes('-h')) return { out: help, err: '', code: 0 };
  try {
    const command = Object.hasOwn(commands, name) ? commands[name] : undefined;
    if (!command) throw new WrongUsage(name === '' ? '没有给出命令' : `没有“${name}”这个命令`);
    return await command(rest);
  } catch (error) {
    if (!(error instanceof WrongUsage)) throw error;
    return { out: '', err: `用法不对：${error.message}。用 nianbao --help 看用法。\n`, code: 2 };
  }
}
