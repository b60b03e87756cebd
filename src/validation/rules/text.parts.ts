import { lineOf, pieceOf, proseOf, type Division } from '../narrative';
import { about, brokenBy, silent } from '../outcomes';
import type { Breach, FunctionRule } from '../types';
import { numberText } from '../words';

function breachOf({ sentence, whole, parts, difference }: Division): Breach {
  const last = parts.at(-1) ?? whole;
  const place = lineOf(sentence, whole.start);
  const sum = (whole.quantity?.value ?? 0) + difference;
  const listed = parts.map(({ text }) => text).join('、');
  const compared = difference > 0 ? '多' : '少';
  return {
    ...about(),
    message: `正文写的是“${whole.text}”，其中各项（${listed}）合计 ${numberText(sum)}，${compared} ${numberText(Math.abs(difference))}`,
    advice:
      difference > 0
        ? '请核对各项和总数；如果同一件计入了几项，请在正文里写明。'
        : '请核对各项和总数；如果没有全部列出，请写明其余是什么。',
    difference,
    quote: pieceOf(sentence, whole.start, last.end),
    ...(place ? { places: [place] } : {}),
  };
}

export const parts: FunctionRule<'text.parts'> = {
  id: 'text.parts',
  level: 'hint',
  ofProse: true,
  title: '正文的总数与其中各项',
  help: '一句话里写了总数和“其中”各项的，各项之和不多于总数；写明了其余、列全了的，与总数相等。',
  basis: '条例第五十条',
  confront: (report) => {
    const { divisions } = proseOf(report.narrative, report);
    if (divisions.length === 0) return silent;
    return brokenBy(divisions.filter(({ difference }) => difference !== 0).map(breachOf));
  },
};
