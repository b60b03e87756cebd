import { parseArgs, type ParseArgsConfig } from 'node:util';

/** The command was called in a way it does not know. Its message is for the user. */
export class WrongUsage extends Error {
  override readonly name = 'WrongUsage';
}

/** `--units a b c` as `--units a --units b --units c`: an option for all that follow it. */
export function spread(args: readonly string[], option: string): readonly string[] {
  let within = false;
  return args.flatMap((one) => {
    if (one.startsWith('--')) {
      within = one === option;
      return within ? [] : [one];
    }
    return within ? [option, one] : [one];
  });
}

/** Arguments by the options of one command. @throws WrongUsage for any other */
export function parsed<const Options extends NonNullable<ParseArgsConfig['options']>>(
  args: readonly string[],
  options: Options,
) {
  try {
    return parseArgs({ args: [...args], options, allowPositionals: true, strict: true });
  } catch (error) {
    const option = /'([^'\s]+)/.exec(error instanceof Error ? error.message : '')?.[1] ?? '';
    throw new WrongUsage(`不认识或缺少值的选项 ${option}`);
  }
}
