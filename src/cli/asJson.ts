import { placeText, valueOf, type Report } from '../report';
import type { Dossier, Finding } from '../validation';

/** An entry of a report that was judged. */
export function dossierJson({ report, audit, explained, location, adopted }: Dossier) {
  const { findings, notAssessable, status } = audit;
  const explanationOf = (finding: Finding) =>
    explained.explained.find((one) => one.finding === finding)?.explanation.text;
  const { suspects, limits } = location;
  return {
    source: report.source,
    organ: report.organ,
    year: report.year,
    knownFrom: report.sources ?? {},
    edition: report.form.edition,
    status,
    values: valuesJson(report),
    ...(report.sightings && sightingsJson(report, report.sightings)),
    unread: report.unread.map(({ place, text, why }) => ({ place: placeText(place), text, why })),
    findings: findings.map((finding) => findingJson(finding, explanationOf(finding))),
    notAssessable: notAssessable.map(({ rule, cells, why }) => ({ rule, cells, why })),
    suspects: suspects.map(({ rank, tied, changes }) => ({ rank, tied, changes })),
    limits,
    kept: adopted,
    notes: (report.notes ?? []).map(({ place, text }) => ({
      place: place === null ? '' : placeText(place),
      text,
    })),
  };
}

/** Figures of tables that are not there are no figures of this report. */
function valuesJson(report: Report): Readonly<Record<string, number | null>> {
  const values: Record<string, number | null> = {};
  for (const { id, table } of report.form.figures)
    if (report.present.has(table.id)) values[id] = valueOf(report, id);
  return values;
}

/**
 * Of a picture: how surely each figure is known, and those for which the equations made another
 * reading be taken than the first.
 */
function sightingsJson({ form }: Report, sightings: NonNullable<Report['sightings']>) {
  const seen = form.figures.flatMap(({ id }, i) => {
    const sighting = sightings[i];
    return sighting ? [{ id, sighting }] : [];
  });
  const otherwise = seen.filter(({ sighting }) => sighting.first !== null);
  return {
    certainty: Object.fromEntries(seen.map(({ id, sighting }) => [id, sighting.certainty])),
    reread: Object.fromEntries(otherwise.map(({ id, sighting }) => [id, sighting.first])),
  };
}

/** @param explanation the 说明 with which it passes, where it does */
function findingJson(finding: Finding, explanation: string | undefined) {
  const { rule, level, subject, message, advice, basis, difference, offer, places } = finding;
  const others = finding.cells.filter((cell) => cell !== subject);
  return {
    rule,
    level,
    cells: subject === null ? others : [subject, ...others],
    message,
    advice,
    basis,
    ...(difference === undefined ? {} : { difference }),
    ...(offer === undefined ? {} : { offer }),
    ...(explanation === undefined ? {} : { explanation }),
    places: places.map(placeText),
  };
}
