import { levelNames, worstFirst, type Level } from '../validation';
import { isBlank } from './cells';
import { Failure } from './failure';

/** The levels from the worst down to the one that is named; all of them where none is. */
export function levelsDownTo(name: unknown): readonly Level[] | Failure {
  if (isBlank(name)) return worstFirst;
  const last = worstFirst.findIndex((level) => level === name || levelNames[level] === name);
  if (last >= 0) return worstFirst.slice(0, last + 1);
  return new Failure('#VALUE!', `没有“${String(name)}”这一级，级别是 错误、核实 或 提示。`);
}
