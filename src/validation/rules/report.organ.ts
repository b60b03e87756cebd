import { about, brokenBy, cannotTell, holds } from '../outcomes';
import type { FunctionRule } from '../types';
import { headedSections } from '../wholeness';

const untold = cannotTell('没有认出机关名称，与机关有关的核查（规章制定权、上年年报等）不能确定');

export const organNamed: FunctionRule<'report.organ'> = {
  id: 'report.organ',
  level: 'verify',
  levelIn: (settings) => settings.whole,
  title: '机关名称',
  help: '标题写明是哪个机关、哪一年度的年报。只有表格、没有正文的，列为无法判定。',
  basis: '条例第四十九条、第五十条',
  confront: (report) => {
    if (report.organ !== null) return holds;
    if (headedSections(report).length === 0) return untold;
    return brokenBy([
      {
        ...about(),
        message: '标题没有写明机关，或者没有认出来',
        advice: '标题请写成“机关名称＋年度＋政府信息公开工作年度报告”。',
      },
    ]);
  },
};
