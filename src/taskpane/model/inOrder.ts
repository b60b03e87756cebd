/** 2 before 10. */
const natural = new Intl.Collator('zh-CN', { numeric: true });

/** Files in the order in which people count them. */
export const inNaturalOrder = (files: readonly File[]): readonly File[] =>
  [...files].sort((a, b) => natural.compare(a.name, b.name));
