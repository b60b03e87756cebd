// Says again, at the very end, which tests failed and why: what stands above them is thousands of lines.
// node .ci/failures.mjs REPORT.json … — reports as jest writes them with --json.
import { readFileSync } from 'node:fs';
import process from 'node:process';
import { stripVTControlCharacters } from 'node:util';

/** As much of a message as tells its cause, which stands first or last: a drawn counterexample between can be a megabyte. */
const enough = 1000;

function shortened(message) {
  const text = stripVTControlCharacters(message);
  return text.length <= 2 * enough ? text : `${text.slice(0, enough)}\n…\n${text.slice(-enough)}`;
}

/** What failed in one suite: its tests, or the suite where it did not load. */
function failuresOf({ name, message, assertionResults }) {
  const failed = assertionResults.filter(({ status }) => status === 'failed');
  if (failed.length === 0 && assertionResults.length === 0) return [[name, message]];
  return failed.map(({ fullName, failureMessages }) => [
    `${name}: ${fullName}`,
    failureMessages.join('\n'),
  ]);
}

for (const file of process.argv.slice(2)) {
  const { testResults } = JSON.parse(readFileSync(file, 'utf8'));
  for (const suite of testResults.filter(({ status }) => status === 'failed')) {
    for (const [what, why] of failuresOf(suite)) {
      console.log(`── FAILED: ${what}\n${shortened(why)}`);
    }
  }
}
