import type { Dossier } from '../../validation';
import { dossierJson } from '../asJson';
import { asText } from '../asText';
import { safeJson } from '../output';
import type { Manner } from './judged';

/** A report that was judged, as the manner has it. */
export function dossierIn(manner: Manner, dossier: Dossier): string {
  return manner === 'text' || manner === 'report'
    ? asText([dossier], manner === 'report')
    : safeJson(dossierJson(dossier));
}
