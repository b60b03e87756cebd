import { readFileSync } from 'node:fs';
import type { AxeResults } from 'axe-core';
import type { Frame } from 'playwright-core';

const source = readFileSync(require.resolve('axe-core/axe.min.js'), 'utf8');

/**
 * What axe finds wrong in a page as it stands, a line a fault.
 * @param except selectors of what is not ours to mend
 */
export async function faultsIn(frame: Frame, except: readonly string[] = []): Promise<string[]> {
  if (!(await frame.evaluate(`'axe' in window`))) await frame.evaluate(source);
  const context = JSON.stringify({ exclude: except.map((selector) => [selector]) });
  // What is right needs no list of where it stands.
  const run = `axe.run(${context}, { iframes: false, resultTypes: ['violations'] })`;
  const { violations } = await frame.evaluate<AxeResults>(run);
  return violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`);
}
