import { form2021 } from '../../../src/form';
import { valueOf, type Reading, type Report, type Sighting } from '../../../src/report';
import {
  balanceOf,
  typedNumber,
  unsureFigures,
  withTyped,
} from '../../../src/taskpane/model/typedFigures';
import { consistentReport, withFigures } from '../../support/consistentReport';

const truth = consistentReport(5, form2021, 300);
const id = '3.granted.person';
const index = form2021.indexOf.get(id) ?? -1;
const right = String(valueOf(truth, id));

/** The report out of a picture in which one figure could not be made out. */
function pictured(): Report {
  const piece = { width: 1, height: 1, data: new Uint8Array(1) };
  const sighting: Sighting = { certainty: 'unsure', guess: '7', first: null, piece };
  const reading: Reading = { state: 'text', raw: '7', held: null, place: null, formula: false };
  const put = <T>(one: T) => Array.from(truth.values, (_, i) => (i === index ? one : undefined));
  return {
    ...withFigures(truth, { [id]: null }),
    present: new Set(['2', '3', '4']),
    sightings: put(sighting),
    readings: put(reading),
  };
}

describe('figures that a picture left open', () => {
  it('are the unsure ones', () => {
    expect(unsureFigures(pictured()).map((one) => one.id)).toEqual([id]);
    expect(unsureFigures(truth)).toEqual([]);
  });

  it('are filled by what is typed, and by numbers alone', () => {
    expect(valueOf(withTyped(pictured(), new Map([[id, right]])), id)).toBe(Number(right));
    expect(valueOf(withTyped(pictured(), new Map([[id, '不详']])), id)).toBeNull();
    expect(['１２', ' 3 ', '3.5', '', '-1', '3件'].map(typedNumber)).toEqual([
      12,
      3,
      3.5,
      null,
      null,
      null,
    ]);
  });

  it('are checked while they are typed', () => {
    const after = (text: string) => balanceOf(withTyped(pictured(), new Map([[id, text]])));
    expect(balanceOf(pictured())).toMatchObject({ broken: 0 });
    expect(balanceOf(pictured()).waiting).toBeGreaterThan(1);
    expect(after(right)).toEqual({ broken: 0, waiting: 0 });
    expect(after(`${right}1`).broken).toBeGreaterThan(1);
  });
});
