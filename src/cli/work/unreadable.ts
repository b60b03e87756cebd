import { safeJson } from '../output';
import type { Judged, Manner } from './judged';

/** What is left to say of a file, or of lines, that cannot be read. */
export function unreadable(manner: Manner, file: string, why: string): Judged {
  const isJson = manner === 'json' || manner === 'ndjson';
  return {
    entries: isJson ? [safeJson(unreadableJson({ file, why }))] : [],
    wrong: 0,
    reports: 0,
    unreadable: [`${file}：${why}`],
    used: { previous: [], units: [] },
  };
}

/** An entry for what cannot be read. */
function unreadableJson({ file, why }: { readonly file: string; readonly why: string }) {
  return {
    source: file,
    organ: null,
    year: null,
    knownFrom: {},
    edition: null,
    status: 'unreadable',
    why,
    values: {},
    unread: [{ place: '', text: '', why }],
    findings: [],
    notAssessable: [],
    suspects: [],
    limits: [],
    kept: [],
    notes: [],
  };
}
