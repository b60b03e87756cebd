import { readDocument, UnreadableFile } from '../../../src/documents';
import { forms } from '../../../src/form';
import { valueOf, type Report } from '../../../src/report';
import { carriers, type Carrier, type Harm, type Harms } from '../../support/carriers';
import { below, consistentReport, randomFrom, type Random } from '../../support/consistentReport';

/** Reports in all, each in one of the eight kinds of files; a part of them where every change is tested. */
const many = process.env.CI === undefined ? 10_000 : 400;
const ofEach = Math.ceil(many / carriers.length);

/** What is not read and yet told is a figure with these done to it. */
const unread: ReadonlySet<Harm> = new Set(['footnote', 'word']);

interface Sum {
  files: number;
  refused: number;
  figures: number;
  read: number;
  told: number;
  readonly faults: string[];
}

/** One in twenty figures is missing: a report is written as it is. */
function withGaps(report: Report, random: Random): Report {
  return { ...report, values: report.values.map((value) => (random() < 0.05 ? NaN : value)) };
}

/** Something is done to some figures, in two of three files. */
function anyHarms({ harms }: Carrier, report: Report, random: Random): Harms {
  const there = report.form.figures.filter(({ id }) => valueOf(report, id) !== null);
  const times = random() < 0.33 ? 0 : below(8, random);
  return new Map(
    Array.from({ length: times }, () => {
      const { id } = there[below(there.length, random)] ?? { id: '' };
      return [id, harms[below(harms.length, random)] ?? 'word'] as const;
    }).filter(([id]) => id !== ''),
  );
}

/** The numbers that are listed as unread. */
const listedBy = (reports: readonly Report[]) =>
  reports.flatMap(({ unread: listed }) =>
    listed.flatMap(({ text }) => text.match(/\d+(?:\.\d+)?/g) ?? []),
  );

function compare(truth: Report, harms: Harms, reports: readonly Report[], sum: Sum): void {
  const [back, ...others] = reports;
  if (others.length > 0) sum.faults.push(`${reports.length} reports`);
  const listed = listedBy(reports);
  for (const { id, index } of truth.form.figures) {
    const wanted = truth.values[index] ?? NaN;
    const at = back?.form.indexOf.get(id) ?? -1;
    const found = back?.values[at] ?? NaN;
    const harm = harms.get(id);
    sum.figures += 1;
    if (Object.is(wanted, found)) sum.read += 1;
    else if (!Number.isNaN(found)) sum.faults.push(`${id}: ${wanted} → ${found}`);
    else if (back?.readings[at]?.state === 'text') sum.told += 1;
    else {
      const place = listed.indexOf(String(wanted));
      if (place < 0) sum.faults.push(`${id}: ${wanted} ${harm ?? ''} not told`);
      listed.splice(Math.max(0, place), 1);
      sum.told += 1;
    }
    if (harm && unread.has(harm) && !Number.isNaN(found)) sum.faults.push(`${id}: ${harm} read`);
  }
}

describe('generated reports in eight kinds of files', () => {
  it.each(carriers.map((carrier) => [carrier.name, carrier] as const))(
    '.%s: no figure is wrong, none is lost without a word',
    async (name, carrier) => {
      const sum: Sum = { files: 0, refused: 0, figures: 0, read: 0, told: 0, faults: [] };
      for (let i = 0; i < ofEach; i += 1) {
        const seed = 7_000_000 + i;
        const random = randomFrom(seed);
        const truth = withGaps(consistentReport(seed, forms[i % forms.length]), random);
        const harms = anyHarms(carrier, truth, random);
        const bytes = await carrier.write(truth, harms);
        sum.files += 1;
        const before = sum.faults.length;
        try {
          compare(truth, harms, await readDocument(bytes, `某街道办事处.${name}`), sum);
        } catch (error) {
          if (!(error instanceof UnreadableFile)) throw error;
          sum.refused += 1;
        }
        if (sum.faults.length > before) sum.faults.push(`seed ${seed}`);
      }
      const { files, refused, figures, read, told } = sum;
      process.stdout.write(
        `${name.padEnd(5)} ${files} files, ${refused} refused, ${figures} figures: ${read} read, ${told} told, ${sum.faults.length} faults\n`,
      );
      expect(sum.faults).toEqual([]);
      expect(refused).toBe(0);
      expect(read / figures).toBeGreaterThan(0.9);
    },
  );
});
