import { spawnSync } from 'node:child_process';
import path from 'node:path';

test('docs/functions.md says what the functions say of themselves', () => {
  const script = path.resolve(__dirname, '../../scripts/functions-page.mjs');
  const { status, stderr } = spawnSync(process.execPath, [script, '--check'], { encoding: 'utf8' });
  expect(stderr).toBe('');
  expect(status).toBe(0);
});
