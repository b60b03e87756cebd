import { isOfWholeItem, onceFor, type Figure, type Form } from '../../form';
import { withoutDust } from '../dust';
import { about } from '../outcomes';
import { againstPrevious, judge } from '../previous';
import type { JumpSettings } from '../settings';
import type { FunctionRule } from '../types';
import { figureText, numberText } from '../words';
import { differByUnit } from './fee.unit';

/** Totals, and what has none but changes of a year: their parts would tell the same jump again. */
const mainFigures = /* @__PURE__ */ onceFor(({ figures }: Form): readonly Figure[] =>
  figures.filter((figure) => isOfWholeItem(figure) && figure.column.kind !== 'change'),
);

function isFar(now: number, last: number, { factor, least }: JumpSettings): boolean {
  const [less, more] = [Math.min(now, last), Math.max(now, last)];
  return more - less >= least && more >= factor * less;
}

export const jump: FunctionRule<'year.jump'> = {
  id: 'year.jump',
  level: 'hint',
  needs: 'previous',
  title: '与上年相差悬殊',
  help: '表二的数字和表三、表四的总计与上年相差不大。默认相差 3 倍以上且 30 以上的才提示，可以在设置中改。',
  basis: '前后两年年报相互比较',
  confront: againstPrevious((report, previous, context) =>
    mainFigures(report.form).map((figure) =>
      judge(report, previous, [figure.id], [figure.id], ([now], [last]) => {
        const asUnit = figure.column.kind === 'amount' && differByUnit(now, last);
        if (asUnit || !isFar(now, last, context.settings.jump)) return 'holds';
        return {
          ...about(figure.id),
          message: `${figureText(figure)}是 ${numberText(now)}，上年是 ${numberText(last)}，相差悬殊`,
          advice: '请核对是否多填、漏填了一位数字；无误的不必改。',
          difference: withoutDust(now - last),
        };
      }),
    ),
  ),
};
