import { hostBundle } from '../../support/hostBundle';
import { officeMembers } from '../../support/officeMembers';

jest.setTimeout(120_000);

/** Events that the host raises, as the object model calls them. */
const events = new Set([
  'onActivated',
  'onAdded',
  'onCalculated',
  'onChanged',
  'onDeactivated',
  'onDeleted',
  'onNameChanged',
  'onSelectionChanged',
  'onVisibilityChanged',
]);

describe('the members of office.js that the add-in uses', () => {
  const used = officeMembers(['excel', 'commands', 'taskpane']);

  test('are found in its sources', () => {
    expect([...used]).toEqual(
      expect.arrayContaining(['Worksheet.getRange', 'Range.values', 'Workbook.worksheets']),
    );
  });

  test('are all answered by the host', async () => {
    const { membersOf, objectTypes } = await hostBundle();
    const types = new Map(Object.entries(objectTypes));
    const missing = [...used].filter((name) => {
      const [type = '', member = ''] = name.split('.');
      const prototype = types.get(type)?.prototype;
      return !events.has(member) && !(prototype && membersOf(prototype).has(member));
    });
    expect(missing).toEqual([]);
  });
});
