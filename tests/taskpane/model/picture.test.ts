import { check } from '../../../src/validation';
import { markedBy, pictureOf, type Picture } from '../../../src/taskpane/model/picture';
import { oneGranted, zeros } from '../../support/zeros';

function cellOf(picture: Picture, id: string) {
  const cell = picture.rows.flatMap(({ cells }) => cells).find((one) => one?.id === id);
  if (!cell) throw new Error(`The picture has no ${id}.`);
  return cell;
}

function pictureOfTable(
  id: string,
  values: Record<string, number | null>,
  suspects: string[] = [],
) {
  const report = zeros(values);
  const table = report.form.tables.find((one) => one.id === id);
  if (!table) throw new Error(`No table ${id}.`);
  const { findings } = check(report);
  return pictureOf(
    report,
    table,
    markedBy(
      findings.filter(({ cells }) => cells[0]?.startsWith(id)),
      suspects,
    ),
  );
}

test('shows every figure of the table, and no other', () => {
  const picture = pictureOfTable('3', oneGranted);
  const cells = picture.rows.flatMap((row) => row.cells);
  expect(cells).toHaveLength(175);
  expect(cells.every((cell) => cell?.mark === 'plain')).toBe(true);
});

test('marks the cell a finding is about, and those that take part', () => {
  const picture = pictureOfTable('3', { ...oneGranted, '3.granted.person': 2 });
  expect(cellOf(picture, '3.concluded.person').mark).toBe('wrong');
  expect(cellOf(picture, '3.partial.person').mark).toBe('part');
  expect(cellOf(picture, '3.partial.business').mark).toBe('plain');
});

test('a suspect is marked as such, whatever else is said of it', () => {
  const picture = pictureOfTable('3', { ...oneGranted, '3.granted.person': 2 }, [
    '3.granted.person',
  ]);
  expect(cellOf(picture, '3.granted.person').mark).toBe('suspect');
});

test('says row, column, content and mark in words', () => {
  const picture = pictureOfTable('3', { ...oneGranted, '3.denied.security.legal': null });
  expect(cellOf(picture, '3.denied.security.legal').name).toBe(
    '（三）不予公开·3.危及“三安全一稳定”，法律服务机构，空白，未填',
  );
});

test('table four is shown with its three groups down', () => {
  const picture = pictureOfTable('4', { '4.directSuit.total': 3 });
  expect(picture.rows).toHaveLength(3);
  expect(picture.rows.every(({ cells }) => cells.length === 5)).toBe(true);
  expect(cellOf(picture, '4.directSuit.total').mark).toBe('wrong');
  expect(cellOf(picture, '4.directSuit.upheld').mark).toBe('part');
});

test('table two has holes where an item lacks a column', () => {
  const picture = pictureOfTable('2', {});
  expect(picture.rows.flatMap(({ cells }) => cells).filter((cell) => cell !== null)).toHaveLength(
    10,
  );
});
