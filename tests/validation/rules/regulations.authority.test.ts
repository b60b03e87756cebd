import fc from 'fast-check';
import { form2019 } from '../../../src/form';
import { defaultSettings } from '../../../src/validation';
import { foundBy, soundReport, untoldBy } from '../../support/arbitraryReport';
import { consistentReport, withFigures } from '../../support/consistentReport';

const reporting = (organ: string | null, regulations = 2) => ({
  ...withFigures(consistentReport(1), { '2.regulations.issued': regulations }),
  organ,
});

describe('regulations.authority', () => {
  it('finds nothing where no 规章 are reported', () => {
    fc.assert(
      fc.property(soundReport(), (report) => foundBy('regulations.authority', report).length === 0),
    );
  });

  it('finds 规章 of those who may not make them', () => {
    fc.assert(
      fc.property(
        fc.constantFrom('某县财政局', '某镇人民政府', '某市某区人民政府', '某街道办事处'),
        fc.integer({ min: 1 }),
        (organ, many) => {
          expect(foundBy('regulations.authority', reporting(organ, many))).toMatchObject([
            { cells: ['2.regulations.issued'], level: 'verify' },
          ]);
        },
      ),
    );
  });

  it.each(['财政部', '江苏省人民政府', '上海市人民政府办公厅', '江苏省淮安市人民政府'])(
    'lets %s report them',
    (organ) => {
      expect(foundBy('regulations.authority', reporting(organ))).toEqual([]);
      expect(untoldBy('regulations.authority', reporting(organ))).toEqual([]);
    },
  );

  it('cannot tell where the name does not, or is not known', () => {
    expect(untoldBy('regulations.authority', reporting('某某'))).toHaveLength(1);
    expect(untoldBy('regulations.authority', reporting(null))).toHaveLength(1);
  });

  it('takes the user’s word before its own guess', () => {
    const settings = { ...defaultSettings, organKind: 'city' } as const;
    expect(foundBy('regulations.authority', reporting('某县人民政府'), { settings })).toEqual([]);
    const other = { ...defaultSettings, organKind: 'other' } as const;
    expect(
      foundBy('regulations.authority', reporting('某市人民政府'), { settings: other }),
    ).toHaveLength(1);
  });

  it('knows the row in the tables of 2019', () => {
    const report = withFigures(consistentReport(1, form2019), { '2.regulations.made': 1 });
    expect(foundBy('regulations.authority', report)[0]?.message).toContain('“本年新制作数量”');
  });
});
