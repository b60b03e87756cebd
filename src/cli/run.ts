import type { CommandResult } from './checkCommand';
import { WrongUsage } from './usage';

type Command = (args: readonly string[]) => Promise<CommandResult>;

/** Each is loaded when it is called: what the others need would keep it from setting out. */
const commands: Readonly<Record<string, () => Promise<Command>>> = {
  check: async () => (await import('./checkCommand')).checkCommand,
  consolidate: async () => (await import('./consolidateCommand')).consolidateCommand,
  ledger: async () => (await import('./ledgerCommand')).ledgerCommand,
  due: async () => (await import('./dueCommand')).dueCommand,
  template: async () => (await import('./templateCommand')).templateCommand,
};

/** Runs the command that the arguments name. */
export async function run(args: readonly string[]): Promise<CommandResult> {
  const [name = '', ...rest] = args;
  if (args.includes('--help') || args.includes('-h')) {
    const { help } = await import('./help');
    return { out: help, err: '', code: 0 };
  }
  try {
    const command = Object.hasOwn(commands, name) ? commands[name] : undefined;
    if (!command) throw new WrongUsage(name === '' ? '没有给出命令' : `没有“${name}”这个命令`);
    return await (
      await command()
    )(rest);
  } catch (error) {
    if (!(error instanceof WrongUsage)) throw error;
    return { out: '', err: `用法不对：${error.message}。用 nianbao --help 看用法。\n`, code: 2 };
  }
}
