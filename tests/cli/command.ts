import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { valueOf, type Report } from '../../src/report';

const bin = join(__dirname, '..', '..', 'bin', 'nianbao.cjs');

/** What the real command said. */
export interface Said {
  readonly out: string;
  readonly err: string;
  readonly code: number | null;
}

/** Runs the real command, as a shell would. */
export function nianbao(...args: readonly string[]): Said {
  const { stdout, stderr, status } = spawnSync(process.execPath, [bin, ...args], {
    encoding: 'utf8',
    maxBuffer: 1 << 28,
  });
  return { out: stdout, err: stderr, code: status };
}

export interface Told {
  readonly source: string;
  readonly organ: string | null;
  readonly year: number | null;
  readonly knownFrom: Readonly<Record<string, string>>;
  readonly edition: string | null;
  readonly status: string;
  readonly values: Readonly<Record<string, number | null>>;
  readonly unread: readonly { place: string; text: string; why: string }[];
  readonly findings: readonly {
    rule: string;
    level: string;
    cells: readonly string[];
    message: string;
    basis: string;
    difference?: number;
    explanation?: string;
    places: readonly string[];
  }[];
  readonly notAssessable: readonly { rule: string; why: string }[];
  readonly suspects: readonly {
    rank: number;
    tied: boolean;
    changes: readonly { cell: string; from: number; to: number }[];
  }[];
  readonly limits: readonly string[];
}

/** The entries that `check --json` wrote. */
export function told({ out }: Said): readonly Told[] {
  return (JSON.parse(out) as { reports: readonly Told[] }).reports;
}

/** A folder with files for one suite. */
export class Folder {
  readonly path = mkdtempSync(join(tmpdir(), 'nianbao-cli-'));

  put(name: string, content: string | Uint8Array): string {
    const file = this.at(name);
    writeFileSync(file, content);
    return file;
  }

  at(name: string): string {
    return join(this.path, name);
  }

  remove(): void {
    rmSync(this.path, { recursive: true, force: true });
  }
}

/** A report as the command reads it from JSON. */
export function figuresOf(report: Report): {
  organ: string | null;
  year: number | null;
  edition: string;
  values: Record<string, number | null>;
} {
  const { organ, year, form } = report;
  const values = form.figures.map(({ id }) => [id, valueOf(report, id)]);
  return {
    organ,
    year,
    edition: form.edition,
    values: Object.fromEntries(values) as Record<string, number | null>,
  };
}
