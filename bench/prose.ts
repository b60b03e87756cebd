import { statementsOf } from '../src/validation/narrative';
import {
  asOne,
  brokenAt,
  measure,
  wrappedAt,
  type Layout,
} from '../tests/validation/narrative/passages/measure';
import { passagesOf } from '../tests/validation/narrative/passages/read';
import { outside } from '../tests/validation/narrative/passages/outside';
import { outsideAgain } from '../tests/validation/narrative/passages/outsideAgain';
import { sealed } from '../tests/validation/narrative/passages/sealed';
import { sections } from '../tests/validation/narrative/passages/sections';
import { tuning } from '../tests/validation/narrative/passages/tuning';
import { unseen } from '../tests/validation/narrative/passages/unseen';
import { unseenAgain } from '../tests/validation/narrative/passages/unseenAgain';

/**
 * How much of the prose of the sets of passages is read: `node scripts/bench.mjs prose [list]`, where
 * `list` prints every alarm and miss; and how the time to
 * read a text grows with it, whatever it repeats: `node scripts/bench.mjs prose growth`.
 */
const layouts: readonly (readonly [string, readonly Layout[]])[] = [
  ['one paragraph', [asOne]],
  ['lines of 13 to 40 characters', [13, 17, 22, 28, 34, 40].map(wrappedAt)],
  ['one break, at any place', Array.from({ length: 40 }, (_, n) => brokenAt(3 * n + 2))],
];

function tellShares(name: string, set: string, list: boolean): void {
  const passages = passagesOf(set);
  console.log(`${name}: ${passages.length} passages`);
  for (const [layout, ways] of layouts) {
    const measured = ways.map((way) => measure(passages, way));
    const sum = (of: (one: (typeof measured)[number]) => number) =>
      measured.reduce((all, one) => all + of(one), 0);
    const noticed = sum((one) => one.noticed);
    const planted = sum((one) => one.planted);
    const share = ((100 * noticed) / planted).toFixed(1);
    const alarms = sum((one) => one.alarms.length);
    console.log(
      `  ${layout}: ${noticed} of ${planted} noticed (${share}%), ${alarms} false alarms`,
    );
    if (!list) continue;
    for (const line of new Set(measured.flatMap((one) => one.alarms))) console.log(`    ! ${line}`);
    if (ways.length > 1) continue;
    for (const line of new Set(measured.flatMap((one) => one.missed))) console.log(`    - ${line}`);
  }
}

/** Texts that say the same over and over. */
const families: Readonly<Record<string, string>> = {
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

/** The least time of a core, in milliseconds, that reading takes in a few rounds. */
function timeOf(text: string): number {
  const rounds = Array.from({ length: 3 }, () => {
    const before = process.cpuUsage();
    statementsOf([{ place: null, text }], { organ, year: 2024 });
    const { user, system } = process.cpuUsage(before);
    return (user + system) / 1000;
  });
  return Math.min(...rounds);
}

function tellGrowth(): void {
  const [short, long] = [20_000, 160_000];
  for (const [name, words] of Object.entries(families)) {
    const [before = 1, after = 1] = [short, long].map((size) =>
      timeOf(words.repeat(Math.ceil(size / words.length))),
    );
    const growth = Math.log(after / before) / Math.log(long / short);
    console.log(
      `${name.padEnd(26)} ${before.toFixed(0).padStart(6)} ms ${after.toFixed(0).padStart(6)} ms   growth ${growth.toFixed(2)}`,
    );
  }
}

if (process.argv.includes('growth')) tellGrowth();
else {
  tellShares('tuning', tuning, process.argv.includes('list'));
  tellShares('unseen', unseen, process.argv.includes('list'));
  tellShares('unseen, the second', unseenAgain, process.argv.includes('list'));
  tellShares('sealed', sealed, process.argv.includes('list'));
  tellShares('sections', sections, process.argv.includes('list'));
  tellShares('outside', outside, process.argv.includes('list'));
  tellShares('outside, the second', outsideAgain, process.argv.includes('list'));
}
