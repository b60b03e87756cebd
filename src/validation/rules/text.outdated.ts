import { pieceOf, lineOf, sentencesOf } from '../narrative';
import { about, brokenBy } from '../outcomes';
import type { Breach, FunctionRule } from '../types';

/** What tells that an older text was kept, and what to do about it. */
const remains = [
  {
    words: /国办公开办函[〔[【(]2019[〕\]】)]60号/u,
    message: '正文引用了国办公开办函〔2019〕60号，该文件的试行格式已被〔2021〕30号取代',
    advice: '请改为国办公开办函〔2021〕30号，或删去这一句。',
    from: 2021,
  },
  {
    words: /该部分以表格形式报告。?(?:表格如下)?/u,
    message: '正文保留了格式文件里的提示语“该部分以表格形式报告”',
    advice: '这是填写提示，不属于年报内容，请删去。',
    from: 0,
  },
];

export const outdated: FunctionRule<'text.outdated'> = {
  id: 'text.outdated',
  level: 'hint',
  ofProse: true,
  title: '过时或多余的文字',
  help: '正文不再引用已被取代的〔2019〕60号文件，不保留格式文件里的填写提示。',
  basis: '国办公开办函〔2021〕30号',
  confront: ({ narrative, year }) => {
    const breaches: Breach[] = [];
    for (const sentence of sentencesOf(narrative)) {
      const { plain } = sentence;
      for (const { words, message, advice, from } of remains) {
        const match = words.exec(plain);
        if (!match || (year !== null && year < from)) continue;
        const quote = pieceOf(sentence, match.index, match.index + match[0].length);
        const place = lineOf(sentence, match.index);
        breaches.push({
          ...about(),
          message,
          advice,
          quote,
          ...(place ? { places: [place] } : {}),
        });
      }
    }
    return brokenBy(breaches);
  },
};
