import { quoted, uncalculated, type Reading } from '../../report';
import { largestCount } from '../largestCount';
import { about, brokenBy, holds, silent } from '../outcomes';
import type { Breach, FunctionRule } from '../types';
import { figureText, numberText } from '../words';

/** Digits of which no number can be kept exactly, or that no authority counts. */
function isBeyond({ raw, held }: Reading): boolean {
  const digits = String(raw).normalize('NFKC').replaceAll(',', '');
  return held === null && Math.abs(Number(digits)) > largestCount;
}

function advise(reading: Reading): string {
  const { raw, held } = reading;
  if (isBeyond(reading)) return '请对照台账改为实际的数。';
  if (held !== null) return `请改为数字 ${numberText(held)}，说明文字写到正文里。`;
  if (raw === uncalculated) return '公式还没有计算：请在 Excel 里打开这个文件，保存一次再核查。';
  const broken = typeof raw === 'string' && raw.startsWith('#');
  return broken ? '公式出错了：请检查公式引用的单元格，或直接填写数字。' : '请只填数字。';
}

export const notNumber: FunctionRule<'value.notNumber'> = {
  id: 'value.notNumber',
  level: 'error',
  title: '不是可用的数',
  help: '填数的格子里只能是数字：不带单位和说明，工作簿里不用全角数字，不是文本格式的数字，公式不出错。',
  basis: '国办公开办函〔2021〕30号：各表填报数字',
  confront: ({ form, values, readings }) => {
    const quiet = values.every(Number.isNaN) ? silent : holds;
    if (readings.length === 0) return quiet;
    const breaches: Breach[] = [];
    for (const figure of form.figures) {
      const reading = readings[figure.index];
      if (reading?.state !== 'text') continue;
      const { raw, held } = reading;
      breaches.push({
        ...about(figure.id),
        message: `${figureText(figure)}里是${quoted(String(raw))}，${isBeyond(reading) ? '数太大' : '不是数字'}`,
        advice: advise(reading),
        ...(held !== null && { offer: held }),
      });
    }
    return breaches.length === 0 ? quiet : brokenBy(breaches);
  },
};
