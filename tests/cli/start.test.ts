import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';

const root = join(__dirname, '..', '..');
const script = pathToFileURL(join(root, 'scripts', 'build-cli.mjs')).href;

describe('starting the built command', () => {
  // Within the project, where its packages are found.
  const folder = mkdtempSync(join(root, 'node_modules', '.nianbao-'));
  const [command, programFile, codeFile] = ['nianbao.cjs', 'program.cjs', 'program.code'].map(
    (name) => join(folder, name),
  ) as [string, string, string];
  const node = (...args: readonly string[]) =>
    spawnSync(process.execPath, args, { cwd: folder, encoding: 'utf8' });

  beforeAll(() => {
    const build = `import(${JSON.stringify(script)}).then((it) => it.buildCommand(process.argv[1]))`;
    expect(node('-e', build, folder)).toMatchObject({ status: 0, stderr: '' });
  });
  afterAll(() => rmSync(folder, { recursive: true }));

  const help = () => node(command, '--help').stdout;
  /** Whether V8 refused the code that it was given; undefined where it was given none. */
  const refused = () => {
    const ask = `process.argv.push('nianbao', '--help');
      const { program } = require(${JSON.stringify(command)});
      console.error(String(program.cachedDataRejected));`;
    return node('-e', ask).stderr.trim();
  };

  it('takes the code that was compiled of the program when it was built', () => {
    expect(refused()).toBe('false');
  });

  it('loads, from compiled code too, the packages that only some commands and files need', () => {
    expect(node(command, 'template', '--year', '2024', 'form.xlsx').stderr).toBe('');
    expect(node(command, 'check', 'form.xlsx', '--ndjson').stdout).toContain('"edition":"2021"');
  });

  it('leaves aside the code of another program, and runs the one that is there', () => {
    const program = readFileSync(programFile, 'utf8');
    const other = program.replace('政府信息公开年报助手：', '年报助手政府信息公开：');
    // A hash of its own, as a build gives it; the length, by which V8 tells programs, is the same.
    writeFileSync(programFile, `${other.slice(0, -64)}${'0'.repeat(64)}`);
    expect(refused()).toBe('undefined');
    expect(help()).toContain('年报助手政府信息公开：');
    writeFileSync(programFile, program);
  });

  it('runs where no code is kept', () => {
    rmSync(codeFile);
    expect(refused()).toBe('undefined');
    expect(help()).toContain('政府信息公开年报助手：');
  });
});
