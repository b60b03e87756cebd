import type { Level } from './types';

/** The levels as the users know them, the worst first. */
export const levelNames: Readonly<Record<Level, string>> = {
  error: '错误',
  verify: '核实',
  hint: '提示',
};

export const worstFirst: readonly Level[] = ['error', 'verify', 'hint'];
