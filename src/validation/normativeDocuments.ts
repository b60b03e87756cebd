/** The two kinds of documents of which 表二 (edition 2021) counts issued, repealed, effective. */
export const normativeDocuments = [
  { item: '2.regulations', name: '规章' },
  { item: '2.normative', name: '行政规范性文件' },
] as const;
