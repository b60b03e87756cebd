import type { Passage } from '../../report';

/** What stands in a report's sections beside its tables, by the section's number: 一 … 六. */
export interface Sections {
  /** Before the first section. */
  readonly opening: readonly string[];
  readonly texts: ReadonlyMap<string, readonly string[]>;
}

/** The sections that are prose, and their parts, as the law asks for them. */
export const headings = {
  first: '一、总体情况',
  fifth: '五、存在的主要问题及改进情况',
  sixth: '六、其他需要报告的事项',
} as const;

export const partsOfFirst: readonly string[] = [
  '（一）主动公开',
  '（二）依申请公开',
  '（三）政府信息管理',
  '（四）政府信息公开平台建设',
  '（五）监督保障',
];

/** 三、收到和处理…: a section's heading, not an item of a list that ends in a full stop. */
const heading = /^([一二三四五六])\s*、[^。；]{2,30}$/;
const title = /年\s*政府信息公开工作年度报告$/;

/** Sorts the passages of a narrative into the sections whose headings stand before them. */
export function sectionsOf(narrative: readonly Passage[]): Sections {
  const opening: string[] = [];
  const texts = new Map<string, string[]>();
  let current = opening;
  for (const { text } of narrative) {
    const line = text.trim();
    const number = heading.exec(line)?.[1];
    if (number !== undefined && !texts.has(number)) {
      current = [];
      texts.set(number, current);
    } else if (line !== '' && !(current === opening && title.test(line))) current.push(line);
  }
  return { opening, texts };
}
