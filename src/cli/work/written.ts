import type { Dossier } from '../../validation';
import { dossierJson, unreadableJson } from '../asJson';
import { asText } from '../asText';
import type { Judged, Manner } from './judged';

/** A report that was judged, as the manner has it. */
export function dossierIn(manner: Manner, dossier: Dossier): string {
  return manner === 'text' || manner === 'report'
    ? asText([dossier], manner === 'report')
    : safeJson(dossierJson(dossier));
}

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

/** JSON of which no terminal takes a sign for a command. */
function safeJson(value: object): string {
  return JSON.stringify(value).replace(
    /[\u007f-\u009f\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]/g,
    (sign) => `\\u${sign.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
}
