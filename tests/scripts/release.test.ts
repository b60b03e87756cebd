import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { addInReference } from '../../src/workbench/book/settings';
import { dated, versioned, versionedFiles } from '../../scripts/release-texts.mjs';

const read = (name: string) => readFileSync(join(__dirname, '..', '..', name), 'utf8');

describe('a release', () => {
  it('dates what waits in the changelog, once', () => {
    const text = '# 更新记录\n\n## 未发布\n\n- 甲\n\n## 0.1.0（2026-01-01）\n';
    expect(dated(text, '0.2.0', '2026-11-25')).toBe(
      '# 更新记录\n\n## 0.2.0（2026-11-25）\n\n- 甲\n\n## 0.1.0（2026-01-01）\n',
    );
    expect(() => dated('# 更新记录\n', '0.2.0', '2026-11-25')).toThrow('未发布');
  });

  it('sets one version in every file that names it, and nothing else', () => {
    for (const name of versionedFiles) {
      const before = read(name).split('\n');
      const after = versioned(name, read(name), '9.8.7').split('\n');
      const changed = after.filter((line, i) => line !== before[i]);
      expect(changed).toHaveLength(name === 'package-lock.json' ? 2 : 1);
      expect(changed.every((line) => line.includes('9.8.7'))).toBe(true);
    }
    expect(() => versioned('manifest.xml', '<OfficeApp/>', '9.8.7')).toThrow('manifest.xml');
  });

  it('is of the version that package and manifest agree on', () => {
    const { version } = JSON.parse(read('package.json')) as { version: string };
    expect(read('manifest.xml')).toContain(`<Version>${version}.0</Version>`);
  });

  it('keeps what the workbench saves for the add-in that the manifest names', () => {
    const manifest = read('manifest.xml');
    expect(manifest).toContain(`<Id>${addInReference.id}</Id>`);
    expect(manifest).toContain(`<Version>${addInReference.version}</Version>`);
  });
});
