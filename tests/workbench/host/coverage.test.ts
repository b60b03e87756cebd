import { readFileSync } from 'node:fs';
import { hostBundle } from '../../support/hostBundle';
import { officeMembers, rooms } from '../../../scripts/office-members.mjs';
import { isAsked, officeText } from '../../../scripts/office-text.mjs';

jest.setTimeout(120_000);

/** What the host answers though no source of the add-in names it. */
const exceptions: Readonly<Record<string, string>> = {
  'Application.createWorkbook': 'the client asks on behalf of Excel.createWorkbook',
  'WorkbookCreated.open': 'the client asks on behalf of Excel.createWorkbook',
  'Range.getRow': 'the client sends a large write in pieces',
  'Range.getBoundingRect': 'the client sends a large write in pieces',
  'Range._ValidateArraySize': 'the client sends a large write in pieces',
};

/** Members of office.js that the host answers, called as {@link officeMembers} calls them. */
async function answeredMembers(): Promise<readonly string[]> {
  const { membersOf, objectTypes, raisedEvents } = await hostBundle();
  const members = Object.entries(objectTypes).flatMap(([type, { prototype }]) =>
    [...membersOf(prototype)].flatMap(([name, { readable, writable, callable }]) => [
      ...(readable || callable ? [`${type}.${name}`] : []),
      ...(writable ? [`${type}.${name} =`] : []),
    ]),
  );
  return [...members, ...raisedEvents.map((event) => `WorksheetCollection.${event}`)];
}

const used = officeMembers(rooms);

describe('the members of office.js that the add-in uses', () => {
  test('are found in its sources, and told apart by whether they are read or written', () => {
    expect([...used.keys()]).toEqual(
      expect.arrayContaining(['Worksheet.getRange', 'Range.values', 'Range.values =']),
    );
    expect(used.has('Worksheet.getRange =')).toBe(false);
  });

  test('are all answered by the host', async () => {
    const answered = await answeredMembers();
    expect([...used.keys()].filter((name) => !answered.includes(name))).toEqual([]);
  });

  test('are all that the host answers, but for what the client asks by itself', async () => {
    const answered = await answeredMembers();
    const unasked = answered.filter((name) => !used.has(name));
    expect(unasked.sort()).toEqual(Object.keys(exceptions).sort());
  });

  test('are where the page’s own client leads, and nowhere else', async () => {
    const { leadsTo } = await hostBundle();
    expect([...leadsTo.keys()].filter((member) => !used.has(member))).toEqual([]);
  });
});

describe('the page of the members that are used', () => {
  test('is up to date', () => {
    const plain = (text: string) => text.replace(/[ -]+/g, ' ');
    expect(plain(readFileSync('docs/office-members.md', 'utf8'))).toBe(plain(officeText(used)));
  });

  test('lists nothing above ExcelApi 1.14 that is used unasked', () => {
    const above = [...used].filter(([, set]) => isAsked(set));
    // All are asked for, in jump.ts and watch.ts, which do without.
    expect(above.map(([member]) => member).sort()).toEqual([
      'Workbook.focus',
      'WorksheetCollection.onNameChanged',
      'WorksheetCollection.onVisibilityChanged',
    ]);
  });
});
