import { applicationsForm, type ApplicationColumn } from '../columns';
import { faultsOf } from './faultsOf';
import type { LedgerRule } from './types';

/** Dates that follow each other; whether a row can be counted does not hang on these. */
const sequence: readonly (readonly [earlier: ApplicationColumn, later: ApplicationColumn])[] = [
  ['received', 'correctionTold'],
  ['correctionTold', 'correctionReceived'],
  ['received', 'opinionAsked'],
  ['opinionAsked', 'opinionReceived'],
  ['received', 'extensionTold'],
  ['received', 'reasonableUntil'],
  ['received', 'feeTold'],
  ['feeTold', 'feePaid'],
  ['correctionTold', 'closed'],
  ['correctionReceived', 'closed'],
  ['opinionAsked', 'closed'],
  ['extensionTold', 'closed'],
  ['feeTold', 'closed'],
  ['closed', 'answeredAgain'],
];

const nameOf = (id: ApplicationColumn) =>
  applicationsForm.columns.find((column) => column.id === id)?.header ?? id;

export const order = {
  id: 'ledger.order',
  level: 'error',
  title: '日期先后',
  help: '日期要按办理的先后：收到、补正、征求意见、延期，然后办结；审结、废止也不会早于开头。',
  basis: '条例第三十条至第三十五条的办理次序',
  find: (scene) => [
    ...faultsOf('order', '，没有计入；请核对两个日期。')(scene),
    ...scene.applications.flatMap((one) =>
      sequence.flatMap(([earlier, later]) => {
        const [from, to] = [one.row.date(earlier).day, one.row.date(later).day];
        if (from === null || to === null || from <= to) return [];
        const message = `${nameOf(later)}早于${nameOf(earlier)}；请核对两个日期。`;
        return [{ place: one.row.place(later), case: one, message }];
      }),
    ),
  ],
} as const satisfies LedgerRule<string>;
