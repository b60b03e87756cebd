import { recognise } from '../../../src/report';
import { shapeNames } from '../../support/renderings';
import { outcomeOf } from '../../support/renderings/outcome';
import { sampleAt } from '../../support/renderings/sample';

/** Of each shape, half of them harmed: 22,400 in all; a part of them where every change is tested. */
const ofEach = process.env.CI === undefined ? 1600 : 240;

describe('renderings of published and generated reports', () => {
  it.each(shapeNames.map((shape, i) => [shape, i] as const))(
    '%s: every figure is read as it was written, or listed; none is invented',
    (_, shape) => {
      const faults: string[] = [];
      for (let round = 0; round < ofEach; round += 1) {
        const i = round * shapeNames.length + shape;
        const { kind, rendering } = sampleAt(i);
        const { wrong, silent } = outcomeOf(rendering, recognise(rendering.grids, ''));
        if (wrong.length > 0) faults.push(`${kind} ${i}: ${wrong.join('; ')}`);
        if (silent.length > 0) faults.push(`${kind} ${i}: not listed ${silent.join('; ')}`);
      }
      expect(faults).toEqual([]);
    },
  );
});
