import type { Report } from '../../report';

/** Characters that some system does not allow in a file's name. */
const forbidden = /[\\/:*?"<>|\p{Cc}]/gu;

/** A file's name without its ending: 某街道办事处2024年政府信息公开工作年度报告（未通过核查）. */
export function fileTitleOf(
  { organ, year }: Pick<Report, 'organ' | 'year'>,
  stamp: string | null,
): string {
  const when = year === null ? '' : `${year}年`;
  const mark = stamp === null ? '' : `（${stamp}）`;
  return `${organ ?? ''}${when}政府信息公开工作年度报告${mark}`.replace(forbidden, '');
}
