import { run } from './run';

// Whoever reads may have read enough (`| head`): that is no fault.
process.stdout.on('error', ({ code }: NodeJS.ErrnoException) => {
  if (code !== 'EPIPE') process.exitCode = 2;
});

run(process.argv.slice(2)).then(
  ({ out, err, code }) => {
    process.stdout.write(out);
    process.stderr.write(err);
    // Not process.exit, which would cut off what a pipe has not taken yet.
    process.exitCode = code;
  },
  (fault: unknown) => {
    console.error('程序出错，没有完成核查。请把下面的内容告诉维护人员：', fault);
    process.exitCode = 2;
  },
);
