import type { ReadingProgress } from '../../documents';
import type { Report } from '../../report';
import { dossiersOf, type Dossier, type Named } from '../../validation';
import { readBook } from '../books';
import type { JudgeOrders, Judged, Task } from './judged';
import { readTask } from './read';
import { unreadable } from './unreadable';
import { dossierIn } from './written';

/** Judges one task after another, with the reports that were named to hold others against. */
export class Judge {
  private constructor(
    private readonly orders: JudgeOrders,
    private readonly named: Named,
  ) {}

  /** Reads what was named; that it can be read was seen before. */
  static async under(orders: JudgeOrders): Promise<Judge> {
    const all = async (files: readonly string[]): Promise<readonly Report[]> => {
      const books = await Promise.all(files.map((file) => readBook(file)));
      return books.flatMap((book) => (typeof book === 'string' ? [] : book.reports));
    };
    return new Judge(orders, {
      previous: await all(orders.previous),
      units: orders.units && (await all(orders.units)),
    });
  }

  async judge(task: Task, progress: ReadingProgress): Promise<Judged> {
    const books = await readTask(task, this.orders.ignoreKept, progress);
    return joined(
      books.map((book) =>
        'why' in book
          ? unreadable(this.orders.manner, book.file, book.why)
          : this.ofDossiers(dossiersOf(book.reports, book.kept, this.named)),
      ),
    );
  }

  private ofDossiers(dossiers: readonly Dossier[]): Judged {
    const numbersOf = (all: readonly Report[] | null, used: ReadonlySet<unknown>) =>
      (all ?? []).flatMap((one, i) => (used.has(one) ? [i] : []));
    const previous = new Set(dossiers.map(({ context }) => context.previous));
    const units = new Set(
      dossiers.flatMap(({ context }) => (context.units ?? []).map(({ report }) => report)),
    );
    return {
      entries: dossiers.map((dossier) => dossierIn(this.orders.manner, dossier)),
      wrong: dossiers.filter(({ audit }) => audit.status === 'error').length,
      reports: dossiers.length,
      unreadable: [],
      used: {
        previous: numbersOf(this.named.previous, previous),
        units: numbersOf(this.named.units, units),
      },
    };
  }
}

function joined(all: readonly Judged[]): Judged {
  const unique = (numbers: readonly number[]) => [...new Set(numbers)];
  return {
    entries: all.flatMap(({ entries }) => entries),
    wrong: all.reduce((sum, { wrong }) => sum + wrong, 0),
    reports: all.reduce((sum, { reports }) => sum + reports, 0),
    unreadable: all.flatMap((one) => one.unreadable),
    used: {
      previous: unique(all.flatMap(({ used }) => used.previous)),
      units: unique(all.flatMap(({ used }) => used.units)),
    },
  };
}
