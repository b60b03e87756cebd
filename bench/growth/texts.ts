import { readDocument, UnreadableFile } from '../../src/documents';
import type { Family } from './family';

const title = '某某局2024年政府信息公开工作年度报告';
const second = '二、主动公开政府信息情况';
const third = '三、收到和处理政府信息公开申请情况';

interface Repeated {
  readonly name: string;
  readonly file: string;
  readonly head: string;
  readonly piece: string;
  readonly foot: string;
}

const text = (name: string, section: string, piece: string, foot = ''): Repeated => ({
  ...{ name: `text: ${name}`, file: 'a.txt', piece, foot },
  head: `${title}\n${section}\n`,
});

const page = (name: string, piece: string, foot = ''): Repeated => ({
  ...{ name: `page: ${name}`, file: 'a.html', piece, foot },
  head: `<p>${title}</p><p>${third}</p>`,
});

const all: readonly Repeated[] = [
  text('one cell of labels with open brackets', second, '公开信息1(', '\n行政许可\t1\n'),
  text('rows of digits without a space', third, `1.属于国家秘密${'4'.repeat(50)}\n`),
  text('rows of a table', third, '1.属于国家秘密\t1\t0\t0\t0\t0\t0\t1\n'),
  text('tables', second, `规章\t0\t0\t0\n行政许可\t1\n${second}\n`),
  text(
    'reports',
    second,
    `规章\t0\t0\t0\n行政规范性文件\t1\t0\t2\n行政许可\t1\n${title}\n${second}\n`,
  ),
  text('lines of words', third, '没有收到这样的东西\n'),
  text('figures in one line', third, '1 '),
  { name: 'csv: quotation marks', file: 'a.csv', head: '甲,乙\n', piece: '"', foot: '' },
  { name: 'csv: a cell that never ends', file: 'a.csv', head: '甲,"', piece: '某县,\n', foot: '' },
  page('rows of a table', '<tr><td>1.属于国家秘密</td><td>1</td></tr>', '</table>'),
  page('tags that never end', '<td '),
  page('lists that never end', '<li>某县'),
  page('comments that never end', '<!--'),
  page('paragraphs', '<p>收到政府信息公开申请1件</p>'),
];

/** What a cell or a line may hold again and again, each a beginning of something that never comes. */
const same = {
  digits: '1',
  dashes: '—',
  brackets: '（',
  marks: '《',
  years: '2024年',
  blanks: '\u3000',
};

const ofTheSame = Object.entries(same).flatMap(([name, one]) => [
  text(`a cell of ${name}`, `${second}\n行政许可\t某`, one.repeat(50), 'x\n行政处罚\t1\n'),
  text(`a row of ${name}`, `${second}\n规章\t0\t0\t0\n某`, one.repeat(50), 'x\t5\n行政处罚\t1\n'),
  text(`a line of ${name}`, `${second}\n行政许可\t1\n\n某`, one.repeat(50), 'x\n'),
]);

/** Texts, lists and pages that hold the same again and again. */
export const texts: readonly Family[] = [...all, ...ofTheSame].map(
  ({ name, file, head, piece, foot }) => ({
    name,
    from: 60,
    work: (many) => {
      const content = new TextEncoder().encode(head + piece.repeat(many) + foot);
      return async () => {
        try {
          await readDocument(content, file);
        } catch (error) {
          if (!(error instanceof UnreadableFile)) throw error;
        }
      };
    },
  }),
);
