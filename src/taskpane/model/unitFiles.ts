import type { Report } from '../../report';
import { doubleUnits, sayDouble } from '../../validation';
import { pasteWords, unitWords } from '../words';
import { reportsInFile } from './clip';
import { inNaturalOrder } from './inOrder';
import { sentenceOf } from './sentence';

/** What several files brought: the reports of a year, and of the rest why they were not taken. */
export interface UnitsRead {
  readonly reports: readonly Report[];
  /** A sentence each. */
  readonly refused: readonly string[];
}

/** A file of several, whose turn it is. */
export interface FileTurn {
  readonly name: string;
  readonly done: number;
  readonly all: number;
}

async function readOne(file: File, year: number, signal: AbortSignal): Promise<UnitsRead> {
  try {
    const all = await reportsInFile(file, signal);
    const reports = all.filter((report) => report.year === year);
    if (all.length === 0) return { reports, refused: [pasteWords.nothingIn(file.name)] };
    const [other] = reports.length === 0 ? all : [];
    const refused = other ? [unitWords.otherYear(file.name, other.year, year)] : [];
    return { reports, refused };
  } catch (problem) {
    return { reports: [], refused: [`${file.name}：${sentenceOf(problem)}`] };
  }
}

/**
 * Reads files one after another; one that cannot be read stops no other.
 * @param begin told of each file as its turn comes
 * @param signal ends the reading
 * @returns null where it was ended
 */
export async function readUnits(
  files: readonly File[],
  year: number,
  begin: (turn: FileTurn) => void,
  signal: AbortSignal,
): Promise<UnitsRead | null> {
  const reports: Report[] = [];
  const refused: string[] = [];
  for (const [done, file] of inNaturalOrder(files).entries()) {
    begin({ name: file.name, done, all: files.length });
    const read = await readOne(file, year, signal);
    if (signal.aborted) return null;
    reports.push(...read.reports);
    refused.push(...read.refused);
  }
  const doubles = doubleUnits(reports);
  const unclear = new Set(doubles.flatMap((double) => double.reports));
  return {
    reports: reports.filter((report) => !unclear.has(report)),
    refused: [...refused, ...doubles.map(sayDouble)],
  };
}
