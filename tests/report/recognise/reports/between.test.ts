import {
  isOfAnother,
  saidBy,
  saidOfAgain,
  type Known,
} from '../../../../src/report/recognise/reports/between';

const known: Known = { organ: '青山县水利局', year: 2024, open: new Set() };

describe('the lines above a table', () => {
  it.each([
    ['附：2023年数据', { year: 2023 }],
    ['附：2023年、2022年数据', { year: null }],
    ['上年数据', { year: null }],
    ['填报单位：白云镇人民政府', { organ: '白云镇人民政府' }],
    ['附：白云镇供水所2023年数据', { organ: '白云镇供水所', year: 2023 }],
  ])('tell what is other than known: %s', (line, said) => {
    expect(saidBy([line], known)).toEqual(said);
    expect(isOfAnother(said, known)).toBe(true);
  });

  it.each(['2024年度', '填报单位：水利局', '续表', '2023年，我局受理申请3件。'])(
    'tell nothing new: %s',
    (line) => {
      expect(isOfAnother(saidBy([line], known), known)).toBe(false);
    },
  );

  it('leave the year open where they name several, one a line', () => {
    expect(saidBy(['附：2023年数据', '附：2022年数据'], known)).toEqual({ year: null });
  });

  it('name the organ as it is known where they name it shorter', () => {
    expect(saidBy(['填报单位：水利局'], known)).toEqual({ organ: known.organ });
  });

  it('need not leave open again what is open', () => {
    const said = saidBy(['上年数据'], known);
    const unknown = { ...known, year: null };
    expect(isOfAnother(said, { ...unknown, open: new Set(['year']) })).toBe(false);
    expect(isOfAnother(said, unknown)).toBe(true);
  });
});

describe('the lines above a table that is there again', () => {
  const again = (lines: readonly string[]) => saidOfAgain(lines, lines.at(-1), known);

  it('leave open the year of a sentence about another', () => {
    expect(again(['2023年，我局共受理申请3件。'])).toEqual({ year: null });
    expect(again(['2024年受理3件，2023年受理5件。'])).toEqual({});
  });

  it('leave open the organ where the last of them is another’s name, and that alone', () => {
    expect(again(['白云镇人民政府'])).toEqual({ organ: null });
    expect(again(['水利局'])).toEqual({});
    expect(again(['白云镇人民政府', '单位：件'])).toEqual({});
  });

  it('tell by a caption what sentences leave open', () => {
    expect(again(['2023年，我局共受理申请3件。', '附：2022年数据'])).toEqual({ year: 2022 });
  });
});
