import { about, brokenBy, silent } from '../outcomes';
import type { FunctionRule } from '../types';
import { headedSections } from '../wholeness';
import { listText } from '../words';

export const reportSections: FunctionRule<'report.sections'> = {
  id: 'report.sections',
  level: 'verify',
  levelIn: (settings) => settings.whole,
  ofProse: true,
  title: '正文未写',
  help: '一、五、六各部分都要有内容，没有需要报告的写“无”。只有表格、没有正文的，不核查这一条。',
  basis: '条例第五十条；国办公开办函〔2021〕30号',
  confront: (report) => {
    const headed = headedSections(report);
    if (headed.length === 0) return silent;
    const blank = headed.filter(({ written }) => !written);
    if (blank.length === 0) return { ...brokenBy([]), holds: headed.length };
    const names = listText(
      blank.map(({ section }) => section.label),
      '个部分',
    );
    return brokenBy([
      {
        ...about(),
        message: `正文的${names}还没有写`,
        advice: '请补写这些部分；没有需要报告的，写“无”。',
        places: blank.flatMap(({ heading }) => heading.place ?? []),
      },
    ]);
  },
};
