import { withoutDust } from '../dust';
import { about } from '../outcomes';
import { againstPrevious, judge } from '../previous';
import type { FunctionRule } from '../types';
import { numberText } from '../words';

const fees = '2.fees.amount';

/** A factor of 10⁴ blurred by what fees change from year to year, about threefold either way. */
const [least, most] = [3_000, 30_000];

/** Whether two amounts differ as 元 and 万元 do, not as years do. */
export function differByUnit(one: number, other: number): boolean {
  const factor = Math.max(one, other) / Math.min(one, other);
  return factor >= least && factor <= most;
}

export const unit: FunctionRule<'fee.unit'> = {
  id: 'fee.unit',
  tables: ['2'],
  level: 'verify',
  needs: 'previous',
  title: '收费金额的单位',
  help: '收费金额以万元为单位；与上年相差约一万倍的，多半是按元填了。',
  basis: '国办公开办函〔2021〕30号表二：本年收费金额（单位：万元）',
  confront: againstPrevious((report, previous) => [
    judge(report, previous, [fees], [fees], ([now], [last]) => {
      if (!(now > 0 && last > 0 && differByUnit(now, last))) return 'holds';
      const times = now > last ? '上年的约一万倍' : '上年的约万分之一';
      return {
        ...about(fees),
        message: `表二 收费金额(${numberText(now)})是${times}，上年(${numberText(last)})，单位应为万元`,
        advice:
          now > last
            ? '请核对单位：按元填写的，请除以 10000。'
            : '请核对单位：上年年报可能是按元填写的，本年无误的请写明说明。',
        difference: withoutDust(now - last),
      };
    }),
  ]),
};
