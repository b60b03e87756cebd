import { sayDay } from '../days';
import { caseDeadline } from '../caseDeadline';
import type { Application } from '../cases';
import { statutoryTimes } from '../deadline';
import type { LedgerRule, LedgerScene } from './types';

/** What is wrong with how an extension was told; null where nothing is. */
function wrongIn(one: Application, { calendar }: LedgerScene): string | null {
  const { extension, extensionTold } = one;
  const isExtended = extension !== null && extension > 0;
  if (isExtended && extensionTold === null)
    return '有延期天数，没有延期告知日期；延长期限要告知申请人。';
  if (extensionTold !== null && (extension ?? one.row.number('extension') ?? 0) === 0)
    return '有延期告知日期，没有延期天数；答复期限暂按没有延期计算。';
  if (extensionTold === null) return null;
  const due = caseDeadline({ ...one, extension: 0 }, calendar)?.due ?? null;
  return due !== null && extensionTold > due
    ? `延期告知晚于原来的期限 ${sayDay(due)}；应当在期限届满前告知。`
    : null;
}

export const extensionTold = {
  id: 'ledger.extensionTold',
  level: 'verify',
  title: '延期告知',
  help: '延长答复期限的，要在原来的期限届满前告知申请人，延期天数和告知日期都要登记。',
  basis: statutoryTimes.extension.basis,
  find: (scene) =>
    scene.applications.flatMap((one) => {
      const message = wrongIn(one, scene);
      const column = one.extensionTold === null ? 'extension' : 'extensionTold';
      return message === null ? [] : [{ place: one.row.place(column), case: one, message }];
    }),
} as const satisfies LedgerRule<string>;
