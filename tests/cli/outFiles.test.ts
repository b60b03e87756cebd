import { existsSync, readFileSync } from 'node:fs';
import { writeNew } from '../../src/cli/outFiles';
import { Folder } from './command';

describe('writing a new file', () => {
  const folder = new Folder();
  afterAll(() => {
    folder.remove();
  });

  it('lets one of several that write at once through, and tells the others', async () => {
    const file = folder.at('once.txt');
    const texts = ['first', 'second', 'third'];
    const answers = await Promise.all(texts.map((text) => writeNew(file, text)));
    expect(answers.filter((why) => why === null)).toHaveLength(1);
    expect(answers.filter((why) => why?.includes('没有覆盖'))).toHaveLength(2);
    expect(readFileSync(file, 'utf8')).toBe(texts[answers.indexOf(null)]);
  });

  it('tells what is in the way where nothing can be written, and leaves nothing', async () => {
    const file = folder.at('missing/a.txt');
    expect(await writeNew(file, 'figures')).toMatch(/^.*missing\/a\.txt：写不了/);
    expect(existsSync(file)).toBe(false);
  });
});
