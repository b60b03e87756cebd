import { pieceOf, proseOf } from '../../../src/validation/narrative';
import { corpus } from './corpus';
import { corpusAgain } from './corpusAgain';
import { heldOut, heldOutAgain } from './heldOut';
import { pairs } from './pairs';

const year = 2024;

/** What is read from a text, in the notation of the corpus. */
function read(text: string): string[] {
  const statements = proseOf([{ place: null, text }], { year, organ: null }).statements;
  const told = statements.map(({ kind, value, percent, decimals }) =>
    percent ? `${kind} ${value.toFixed(decimals)}%` : `${kind} ${value}`,
  );
  return [...new Set(told)].sort();
}

/** Lines of `text => claims`. */
function linesOf(set: string) {
  return set
    .trim()
    .split('\n')
    .map((line) => {
      const [text = '', stated = ''] = line.split(' => ');
      return { text, stated: stated === '无' ? [] : stated.split('; ').sort() };
    });
}

/** 收到 for 新收 and 答复 for 办结 claim less, and so are never wrong where the other is right. */
const lesser: Readonly<Record<string, string>> = {
  concludedOf: 'concluded',
  received: 'newlyReceived',
  answered: 'concluded',
};

const isStated = (claim: string, stated: readonly string[]) =>
  stated.includes(claim) || stated.includes(claim.replace(/^\w+/, (kind) => lesser[kind] ?? kind));

describe('statements of the narrative', () => {
  const sentences = [...linesOf(corpus), ...linesOf(corpusAgain), ...linesOf(pairs)];

  test('are tried on at least 150 sentences', () => {
    expect(sentences.length).toBeGreaterThanOrEqual(150);
  });

  test.each(sentences)('$text', ({ text, stated }) => {
    expect(read(text)).toEqual(stated);
  });

  test('mark the number in the sentence as it was written', () => {
    const text = '全年 收到政府信息公开申请 １２ 件。';
    const [statement] = proseOf([{ place: null, text }], { year, organ: null }).statements;
    const quote = statement && pieceOf(statement.sentence, statement.start, statement.end);
    expect(quote?.text.slice(quote.start, quote.end)).toBe('１２ 件');
  });
});

describe('a text that says the same words over and over', () => {
  const words = [
    '本年度',
    '全年',
    '依申请公开政府信息',
    '政府信息公开',
    '数量',
    '新的行政',
    '公民、法人和其他组织',
    '申请',
    '的',
    '共计',
    '结转',
    '予以公开、',
    '不予公开和',
    '行政复议、',
    '行政许可、',
    '1件、',
    '因政府信息公开',
    '作出行政许可1件、',
    '规范性文件',
    '2024年、',
    '其中',
    '无',
    '收到',
    '上年结转',
    '政府信息公开行政复议1件维持',
    '收到申请1件，自然人',
    '涉及征地',
  ];

  test.each(words)('is read to its end: %s', (word) => {
    const again = word.repeat(60);
    for (const text of [
      `${again}收到政府信息公开申请`,
      `收到${again}件`,
      `收到政府信息公开申请${again}`,
      `制发${again}规范性文件${again}，结转下年${again}`,
      `予以公开${again}分别为${again}，行政复议${again}和行政诉讼${again}`,
    ]) {
      expect(Array.isArray(read(text))).toBe(true);
    }
  });
});

describe('sentences written without knowing the wordings', () => {
  const sets = [
    { name: 'first set', sentences: linesOf(heldOut), least: 190, recall: 0.9 },
    { name: 'second set', sentences: linesOf(heldOutAgain), least: 50, recall: 0.85 },
  ];

  describe.each(sets)('$name', ({ sentences, least, recall }) => {
    test('is large enough to tell', () => {
      expect(sentences.length).toBeGreaterThanOrEqual(least);
    });

    test('nothing is read that is not stated (precision 100%)', () => {
      const wrong = sentences.flatMap(({ text, stated }) =>
        read(text).flatMap((claim) => (isStated(claim, stated) ? [] : [`${claim}: ${text}`])),
      );
      expect(wrong).toEqual([]);
    });

    test('most of what is stated is read', () => {
      const stated = sentences.reduce((sum, line) => sum + line.stated.length, 0);
      const found = sentences.reduce((sum, line) => sum + read(line.text).length, 0);
      process.stdout.write(
        `recall: ${found} of ${stated} claims (${Math.round((100 * found) / stated)}%)\n`,
      );
      expect(found / stated).toBeGreaterThanOrEqual(recall);
    });
  });
});
