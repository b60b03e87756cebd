import { openWorkbook } from '../src/excel/openWorkbook';
import { cellAddress, recognise } from '../src/report';
import { check } from '../src/validation';
import { startExcel } from '../tests/support/excel';
import { placeIn } from '../tests/support/placeIn';

/**
 * The add-in's side of Excel, against our host in Node: how long from an edit in the grid to its
 * findings, and in how many round trips; how long to insert the tables. The host is an imitation:
 * round trips are what carries over to Excel, milliseconds are not.
 */
const rounds = 15;

function tell(what: string, measured: readonly number[], unit: string): void {
  const sorted = [...measured].sort((a, b) => a - b);
  const at = (share: number) => (sorted[Math.floor((sorted.length - 1) * share)] ?? 0).toFixed(0);
  console.log(`${what.padEnd(44)} median ${at(0.5)} ${unit}, p95 ${at(0.95)} ${unit}`);
}

const excel = await startExcel();
const workbook = openWorkbook();

const insertions: number[] = [];
for (let year = 2001; year <= 2005; year += 1) {
  const start = performance.now();
  await workbook.insert({ year, organ: '某某街道办事处', totals: 'formula' });
  insertions.push(performance.now() - start);
  await workbook.undo();
}
tell('template insert', insertions, 'ms');

const ledgerStart = performance.now();
await workbook.insertLedger({ year: 2024, organ: '某某街道办事处' });
tell('ledger insert', [performance.now() - ledgerStart], 'ms');
await workbook.undo();

await workbook.insert({ year: 2024, organ: '某某街道办事处', totals: 'formula' });
const place = await placeIn(2024, '3.received.person');

let found: (() => void) | null = null;
const look = async () => {
  for (const report of recognise((await workbook.read()).grids, '')) check(report);
  found?.();
};
await look();
await workbook.watch(() => void look());

const edits: number[] = [];
const reads: number[] = [];
const trips: number[] = [];
for (let round = 1; round <= rounds; round += 1) {
  await excel.trips();
  const start = performance.now();
  const done = new Promise<void>((resolve) => {
    found = resolve;
  });
  excel.type(place.sheet, cellAddress(place), [round]);
  await done;
  edits.push(performance.now() - start);
  trips.push((await excel.trips()).length);
  const again = performance.now();
  await look();
  reads.push(performance.now() - again);
}
tell('edit in grid to finding, 250 ms of quiet in it', edits, 'ms');
tell('read, recognise and check alone', reads, 'ms');
tell('round trips of an edit', trips, '');

excel.stop();
process.exit(0);
