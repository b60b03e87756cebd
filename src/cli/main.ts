import { isMainThread } from 'node:worker_threads';
import { plainLines, putOut } from './output';
import { run } from './run';

/** The same file is the command and the workers that it starts, which load what reads and judges. */
if (isMainThread) start();
else void import('./work/worker').then(({ work }) => work());

function start(): void {
  // Whoever reads may have read enough (`| head`): that is no fault. What else keeps a stream from
  // being written is said by whoever writes.
  process.stdout.on('error', () => undefined);
  process.stderr.on('error', () => undefined);
  main(process.argv.slice(2)).then(
    (code) => {
      // Not process.exit, which would cut off what a pipe has not taken yet.
      process.exitCode = code;
    },
    (fault: unknown) => {
      console.error('程序出错，没有完成核查。请把下面的内容告诉维护人员：', fault);
      process.exitCode = 2;
    },
  );
}

async function main(args: readonly string[]): Promise<number> {
  try {
    const { out, err, code } = await run(args);
    await putOut(process.stdout, out);
    await putOut(process.stderr, err);
    return code;
  } catch (error) {
    if (!(error instanceof Error && 'syscall' in error && error.syscall === 'write')) throw error;
    await putOut(process.stderr, `结果写不出去：${plainLines(error.message)}。\n`);
    return 2;
  }
}
