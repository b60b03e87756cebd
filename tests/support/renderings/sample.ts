import { forms } from '../../../src/form';
import type { Report } from '../../../src/report';
import { consistentReport } from '../consistentReport';
import { realReports } from '../realReports';
import { render, shapeNames, type Rendering } from '.';

/** Every tenth is a published one. */
function reportAt(i: number): Report {
  const real = i % 10 === 0 ? realReports[(i / 10) % realReports.length] : undefined;
  return real ?? consistentReport(i, forms[i % 7 === 0 ? (i / 7) % forms.length : i % 2]);
}

/** One of a sample of renderings. */
export interface Sampled {
  /** Shape, and whether it was harmed. */
  readonly kind: string;
  readonly rendering: Rendering;
}

/**
 * The rendering of this number, the same every time: the shapes take turns, each plain and harmed,
 * one report or, once in eight, two.
 */
export function sampleAt(i: number): Sampled {
  const shape = shapeNames[i % shapeNames.length] ?? 'tabs';
  const round = Math.floor(i / shapeNames.length);
  const harmed = round % 2 === 1;
  const next = round % 16 > 13 ? { ...reportAt(i + 1), organ: '某市某区第二街道办事处' } : null;
  return {
    kind: harmed ? `${shape} harmed` : shape,
    rendering: render(reportAt(i), shape, i, { harmed, next }),
  };
}
