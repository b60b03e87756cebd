import { readFileSync } from 'node:fs';
import path from 'node:path';
import { readDocument } from '../../../src/documents';
import { sectionTexts, type Report } from '../../../src/report';
import { distinct } from '../../../src/taskpane/model/clip';
import { consistentReport } from '../../support/consistentReport';

const text = readFileSync(path.join(__dirname, '../../fixtures/report-2024-huayuan.txt'), 'utf8');
const proseOf = ({ narrative }: Report) =>
  Object.fromEntries([...sectionTexts(narrative).texts].filter(([, lines]) => lines.length > 0));

describe('reports in what was pasted', () => {
  it('are one where the same was pasted often, with all of its prose once', async () => {
    const [once] = await readDocument(text, '粘贴的内容');
    const often = await readDocument([text, text, text].join('\n\n'), '粘贴的内容');
    expect(often.length).toBeGreaterThan(1);
    expect(distinct(often).map(proseOf)).toEqual(once && [proseOf(once)]);
  });

  it('stay as many as differ in figures or in prose', () => {
    const one = consistentReport(1);
    const saying = (line: string): Report => ({
      ...one,
      narrative: ['一、总体情况', line].map((said) => ({ text: said, place: null })),
    });
    expect(distinct([one, consistentReport(2), consistentReport(1)])).toHaveLength(2);
    expect(distinct(['甲。', '乙。', '甲。', '乙。'].map(saying))).toHaveLength(2);
  });
});
