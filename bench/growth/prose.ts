import { proseOf } from '../../src/validation/narrative';
import type { Family } from './family';

/** Texts that say the same over and over. */
const said: Readonly<Record<string, string>> = {
  digits: '1',
  'digits in Chinese': '一百',
  'words without stops': '公开信息工作',
  commas: '，',
  brackets: '（',
  titles: '《',
  'nothing received': '未收到政府信息公开申请',
  'nothing received, again': '未收到政府信息公开申请，',
  received: '收到政府信息公开申请1件，',
  'received, in one list': '收到政府信息公开申请1件、',
  'the whole year': '全年、',
  years: '2024年',
  respectively: '予以公开、部分公开分别为1件、2件，',
  bureaus: '某某城乡建设局',
  'parts and rests': '其他处理1件，逾期不补正1件，',
  decisions: '作出行政许可1件、行政处罚1件、',
  'some applicants': '自然人1件，其中',
  lines: '收到政府信息公开申请1件\n',
};

const organ = '某县住房和城乡建设局';

const familyOf = (name: string, words: string, organOf: (text: string) => string): Family => ({
  name: `prose: ${name}`,
  from: Math.ceil(5000 / words.length),
  work: (many) => {
    const text = words.repeat(many);
    return () => proseOf([{ place: null, text }], { organ: organOf(text), year: 2024 }).statements;
  },
});

export const prose: readonly Family[] = [
  ...Object.entries(said).map(([name, words]) => familyOf(name, words, () => organ)),
  // Nobody's name is as long as what is said; a file made to hurt may have one.
  familyOf('a name as long', '长', (text) => text),
  familyOf('a name of places as long', '某县', (text) => text),
];
