import { casesIn } from './faultsOf';
import type { LedgerRule } from './types';

const identity =
  /(?:^|\D)([1-9]\d{5}(?:19|20)\d{2}(?:0[1-9]|1[0-2])(?:0[1-9]|[12]\d|3[01])\d{3}[\dXx])(?![\dXx])/;
const mobile = /(?:^|\D)1[3-9]\d{9}(?!\d)/;

const weights = [7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2];

/** Whether the last sign of an identity number is what the others make it. */
function isIdentity(text: string): boolean {
  const number = identity.exec(text)?.[1];
  if (number === undefined) return false;
  const sum = weights.reduce((total, weight, i) => total + weight * Number(number.charAt(i)), 0);
  return '10X98765432'.charAt(sum % 11) === number.charAt(17).toUpperCase();
}

export const privacy = {
  id: 'ledger.privacy',
  level: 'verify',
  title: '个人信息',
  help: '台账里不要有身份证号码和手机号码：统计用不着，文件传来传去会泄露。',
  basis: '个人信息保护法第六条：限于实现处理目的的最小范围',
  find: (scene) =>
    casesIn(scene).flatMap((one) =>
      one.row.all().flatMap(({ place, text }) => {
        const plain = text.normalize('NFKC');
        const what = isIdentity(plain) ? '身份证号码' : mobile.test(plain) ? '手机号码' : null;
        // The number itself is not said again.
        return what === null
          ? []
          : [{ place, case: one, message: `这一格里好像有${what}；台账用不着，请删去。` }];
      }),
    ),
} as const satisfies LedgerRule<string>;
