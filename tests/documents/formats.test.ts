import { formats, readableEndings, readDocument } from '../../src/documents';
import { formatOf } from '../../src/documents/formats';
import { Incoming } from '../../src/documents/formats/incoming';
import { text } from '../../src/documents/formats/text';
import { help } from '../../src/cli/help';
import { consistentReport } from '../support/consistentReport';
import { documentFiles } from '../support/documentFiles';

jest.setTimeout(60_000);

describe('the registry of formats', () => {
  test('every file that a test can make is told by its content, kinds of text by their names', async () => {
    for (const { name, bytes } of await documentFiles(3)) {
      const ending = name.slice(name.indexOf('.') + 1);
      const unnamed = formatOf(new Incoming(bytes, 'a'));
      const { id, endings } = unnamed === text ? formatOf(new Incoming(bytes, name)) : unnamed;
      expect([`${name} is taken for ${id}`, ...endings]).toContain(ending);
    }
  });

  test('no two formats have an id or an ending in common', () => {
    const twice = (names: readonly string[]) => names.filter((one, i) => names.indexOf(one) < i);
    expect(twice(formats.map(({ id }) => id))).toEqual([]);
    expect(twice(formats.flatMap(({ endings }) => endings))).toEqual([]);
  });

  test('a format that is not read says what to do, one that is written says what it holds', () => {
    for (const { reader, refusal, writer, holds } of formats) {
      expect(reader === undefined).toBe(refusal !== undefined);
      expect(writer === undefined).toBe(holds === undefined);
    }
  });

  test('what a report is written to is read again, with the same figures', async () => {
    const report = consistentReport(5);
    for (const { id, endings, writer } of formats) {
      if (!writer) continue;
      const { write } = await writer();
      const [read] = await readDocument(await write(report, {}), `a.${endings[0] ?? ''}`);
      expect([id, read?.values]).toEqual([id, report.values]);
    }
  });

  test('the help names every ending that is read', () => {
    for (const ending of readableEndings) expect(help).toContain(`.${ending}`);
  });
});
