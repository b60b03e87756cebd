import fc from 'fast-check';
import { recognise } from '../../../src/report';
import {
  anyForm,
  figureAt,
  foundBy,
  soundReport,
  withReadings,
} from '../../support/arbitraryReport';
import { consistentReport } from '../../support/consistentReport';
import { reportCells } from '../../support/tableCells';

const text = (raw: string, held: number | null) => ({ state: 'text', raw, held }) as const;

describe('value.notNumber', () => {
  it('lets numbers pass', () => {
    fc.assert(
      fc.property(soundReport(), (report) => foundBy('value.notNumber', report).length === 0),
    );
  });

  it('finds text in a figure’s cell, offers what it holds, and counts it not as missing', () => {
    fc.assert(
      fc.property(fc.nat(), anyForm, fc.nat(), fc.nat(), (seed, form, n, held) => {
        const { id } = figureAt(form, n);
        const report = withReadings(consistentReport(seed, form), {
          [id]: text(`${String(held)}件`, held),
        });
        expect(foundBy('value.notNumber', report)).toMatchObject([{ cells: [id], offer: held }]);
        expect(foundBy('value.missing', report)).toEqual([]);
      }),
    );
  });

  it('shows the text and what to do', () => {
    const report = withReadings(consistentReport(1), {
      '2.normative.issued': text('22（其中修订16件）', 22),
      '3.granted.total': text('#REF!', null),
      '4.directSuit.total': text('见附件', null),
    });
    const [note, broken, words] = foundBy('value.notNumber', report);
    expect(note?.message).toBe(
      '表二 第 2 行“行政规范性文件”的“本年制发件数”里是“22（其中修订16件）”，不是数字',
    );
    expect(note?.advice).toContain('22');
    expect(broken?.advice).toContain('公式');
    expect(broken).not.toHaveProperty('offer');
    expect(words?.advice).toBe('请只填数字。');
  });

  it('calls a number too large one that no authority counts, and nothing else', () => {
    const told = (raw: string) => {
      const { indexOf } = consistentReport(1).form;
      const cells = reportCells(consistentReport(1));
      const row = cells.find((line) => line.some((cell) => String(cell).includes('予以公开')));
      row?.splice(row.length - 1, 1, raw);
      const grid = { sheet: null, top: 0, left: 0, cells, merges: [], columns: 'typed' } as const;
      const [read] = recognise([grid], '');
      expect(read?.readings[indexOf.get('3.granted.total') ?? -1]?.raw).toBe(raw);
      return (
        read && foundBy('value.notNumber', read).map(({ message }) => message.split('，').at(-1))
      );
    };
    const large = [
      '12345678901234567890',
      '-99999999999999999999',
      '１２３４５６７８９０１２３４５６７８９０',
    ];
    for (const raw of [...large, '12,345,678,901,234,567,890', '1e20'])
      expect([raw, told(raw)]).toEqual([raw, ['数太大']]);
    for (const raw of ['007', '见附件', '12件', '#REF!', '12,34'])
      expect([raw, told(raw)]).toEqual([raw, ['不是数字']]);
  });

  it('offers nothing where a footnote stands beside the digits', () => {
    const report = consistentReport(1);
    for (const value of ['10①', '10²', '15₁']) {
      const cells = reportCells(report);
      const row = cells.find((line) => line.some((cell) => String(cell).includes('予以公开')));
      row?.splice(row.length - 1, 1, value);
      const [read] = recognise(
        [{ sheet: null, top: 0, left: 0, cells, merges: [], columns: 'typed' }],
        '',
      );
      const [found] = read ? foundBy('value.notNumber', read) : [];
      expect(found).toMatchObject({ cells: ['3.granted.total'], advice: '请只填数字。' });
      expect(found).not.toHaveProperty('offer');
    }
  });
});
