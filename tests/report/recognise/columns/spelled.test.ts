import fc from 'fast-check';
import type { CellValue } from '../../../../src/report';
import { isSpelledOut } from '../../../../src/report/recognise/columns/spelled';
import type { TablePiece } from '../../../../src/report/recognise/layout/blocks';
import { blockOf, gridOf } from '../../../support/stages';

/** What stands above the only row of 表二 that is there. */
function headerOf(lines: readonly (readonly CellValue[])[]): readonly TablePiece[] {
  const { pieces } = blockOf(
    gridOf([['二、主动公开政府信息情况'], ...lines, ['规章', 1, 2, 3]], 'loose'),
  );
  const end = pieces.findIndex(({ word }) => word?.kind === 'item');
  return pieces.slice(0, end).filter(({ word }) => word?.kind !== 'heading');
}

const isSpelled = (...lines: readonly (readonly string[])[]) => isSpelledOut(headerOf(lines), '2');

describe('a header torn over lines', () => {
  it('is the form’s where its pieces make up every name, from left to right', () => {
    expect(isSpelled(['本年制', '本年废', '现行有'], ['发件数', '止件数', '效件数'])).toBe(true);
    expect(isSpelled(['本年制', '发件数'], ['本年废', '止件数'], ['现行有', '效件数'])).toBe(false);
    expect(isSpelled(['本年制'], ['发件数'], ['本年废'], ['止件数'], ['现行有'], ['效件数'])).toBe(
      true,
    );
  });

  it.each<[string, ...(readonly string[])[]]>([
    [
      'two names have changed places',
      ['本年废', '本年制', '现行有'],
      ['止件数', '发件数', '效件数'],
    ],
    [
      'a name begins below those after it',
      ['本年废', '现行有'],
      ['本年制', '止件数', '效件数'],
      ['发件数'],
    ],
    [
      'ends stand under other beginnings',
      ['本年制', '本年废', '现行有'],
      ['止件数', '发件数', '效件数'],
    ],
    ['a piece is lost', ['本年制', '本年废', '现行有'], ['发件数', '止件数']],
    ['a letter is another', ['本年制', '本年废', '现行有'], ['发件数', '止件数', '效牛数']],
    [
      'there is one piece more',
      ['本年制', '本年废', '现行有', '备注'],
      ['发件数', '止件数', '效件数'],
    ],
  ])('is not where %s', (_, ...lines) => {
    expect(isSpelled(...lines)).toBe(false);
  });

  it('is the form’s wherever its names are torn, and not with two of them exchanged', () => {
    const names = ['本年制发件数', '本年废止件数', '现行有效件数'];
    const cut = fc.integer({ min: 2, max: 4 });
    fc.assert(
      fc.property(fc.tuple(cut, cut, cut), fc.integer({ min: 0, max: 1 }), (cuts, from) => {
        const torn = (all: readonly string[]) =>
          isSpelled(
            all.map((name, i) => name.slice(0, cuts[i])),
            all.map((name, i) => name.slice(cuts[i])),
          );
        expect(torn(names)).toBe(true);
        const exchanged = [...names];
        exchanged.splice(from, 2, names[from + 1] ?? '', names[from] ?? '');
        expect(torn(exchanged)).toBe(false);
      }),
      { numRuns: 40 },
    );
  });
});
