import { loadFunctions, type PlainFunctions } from './customFunctions';
import { hostBundle } from './hostBundle';
import type { NodeHost } from './nodeHost';

interface Runtime {
  readonly associate: (id: string, work: (...args: never[]) => unknown) => void;
}

/** Makes the functions known to the client's own runtime, and by it to the formulas of the grid. */
export async function functionsInHost({ host, window }: NodeHost): Promise<PlainFunctions> {
  const { functionsOf, registerFunctions } = await hostBundle();
  const runtime = window.CustomFunctions as Runtime;
  const functions = await loadFunctions(runtime);
  for (const id of functions.ids) runtime.associate(id, functions.functionOf(id));
  registerFunctions(host, 'NB', functions.metadata, functionsOf(window));
  return functions;
}
