import { claimsIn } from '../../../src/validation/narrative/claims';
import { sentencesOf } from '../../../src/validation/narrative/sentence';
import { wordings } from '../../../src/validation/narrative/wordings';
import { corpus } from './corpus';

const year = 2024;

const sorted = (claims: readonly string[]) => [...claims].sort().join('; ');

/** What is read from a text, in the notation of the corpus. */
function read(text: string): string {
  const claims = sentencesOf([{ place: null, text }]).flatMap((sentence) =>
    claimsIn(sentence, wordings, year),
  );
  const told = claims.map(({ kind, value, percent, decimals }) =>
    percent ? `${kind} ${value.toFixed(decimals)}%` : `${kind} ${value}`,
  );
  return told.length > 0 ? sorted([...new Set(told)]) : '无';
}

const sentences = corpus
  .trim()
  .split('\n')
  .map((line) => line.split(' => '));

describe('claims of the narrative', () => {
  test('are tried on at least 150 sentences', () => {
    expect(sentences.length).toBeGreaterThanOrEqual(150);
  });

  test.each(sentences)('%s => %s', (text = '', expected = '') => {
    expect(read(text)).toBe(sorted(expected.split('; ')));
  });

  test('mark the number in the sentence as it was written', () => {
    const text = '全年 收到政府信息公开申请 １２ 件。';
    const [claim] = sentencesOf([{ place: null, text }]).flatMap((sentence) =>
      claimsIn(sentence, wordings, year),
    );
    expect(claim && text.slice(claim.start, claim.end).replaceAll(' ', '')).toBe('１２件');
  });
});
