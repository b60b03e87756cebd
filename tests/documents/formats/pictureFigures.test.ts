import { readFigures } from '../../../src/documents/formats/picture/read/figures';
import { figureInk } from '../../../src/documents/formats/picture/read/figureCells';
import type { Raster } from '../../../src/documents/formats/picture/read/raster';
import type { Character, Cut } from '../../../src/documents/formats/picture/read/recogniser';

/** What is drawn in a cell: a ring, a ring with a stroke through it, a stroke, or nothing. */
type Shape = 'ring' | 'barred ring' | 'stroke' | 'nothing';

const [wide, high] = [60, 40];

/** Cells of 60 by 40 side by side, each with one mark in it. */
function drawn(shapes: readonly Shape[]) {
  const width = wide * shapes.length;
  const data = new Uint8Array(width * high).fill(255);
  shapes.forEach((shape, i) => {
    for (let y = 10; y < 30; y += 1)
      for (let x = 22; x < 38; x += 1) {
        const far = Math.hypot((x - 29.5) / 8, (y - 19.5) / 10);
        const isRing = far < 1 && far > 0.65;
        const isInk = {
          ring: isRing,
          'barred ring': isRing || (far < 1 && Math.abs(y - 19.5) < 2),
          stroke: Math.abs(x - 29.5) < 2,
          nothing: false,
        }[shape];
        if (isInk) data[y * width + wide * i + x] = 0;
      }
  });
  const raster: Raster = { width, height: high, data };
  const ink = { ...raster, data: data.map((light) => Number(light < 128)) };
  const cells = shapes.map((_, column) => ({
    ...{ row: 0, column, rows: 1, columns: 1 },
    ...{ left: wide * column, right: wide * (column + 1), top: 0, bottom: high },
  }));
  return { raster, inks: figureInk(ink, cells, 3) };
}

/** What the model says of a cell: the text, and how likely it holds it. */
type Said = readonly [text: string, likely: number];

function charactersOf([text, likely]: Said): Character[] {
  return Array.from(text, (sign) => ({ text: sign, likely, others: [] }));
}

/** Reads cells of which the model says this at first, and that where it is asked again. */
async function read(shapes: readonly Shape[], first: readonly Said[], again: readonly Said[]) {
  const asked: number[] = [];
  const cellOf = ({ box }: Cut) => Math.floor((box.left + box.right) / 2 / wide);
  const { raster, inks } = drawn(shapes);
  const seen = await readFigures(raster, inks, [
    (cuts) => Promise.resolve(cuts.map((cut) => charactersOf(first[cellOf(cut)] ?? ['', 0]))),
    (cuts) => {
      asked.push(...cuts.map(cellOf));
      return Promise.resolve(cuts.map((cut) => charactersOf(again[cellOf(cut)] ?? ['', 0])));
    },
  ]);
  return { seen, asked };
}

const rings = Array.from({ length: 5 }, (): Shape => 'ring');
const zeros = Array.from({ length: 5 }, (): Said => ['0', 0.99]);

describe('a figure of a picture', () => {
  it('is read once where its digits look as the others that were read the same', async () => {
    const { seen, asked } = await read(rings, zeros, []);
    expect(asked).toEqual([]);
    expect(seen.map((one) => one?.sure)).toEqual(rings.map(() => true));
  });

  it('is read again where it looks unlike what it was read as, however certainly', async () => {
    const { seen, asked } = await read(
      [...rings, 'barred ring'],
      [...zeros, ['0', 0.99]],
      [...zeros, ['8', 0.99]],
    );
    expect(asked).toEqual([5]);
    expect(seen[5]).toMatchObject({ sure: false, guesses: ['0', '8'] });
  });

  it('is read again where there are too few others to look like', async () => {
    const { asked } = await read(rings.slice(1), zeros.slice(1), zeros);
    expect(asked).toEqual([0, 1, 2, 3]);
  });

  it.each([
    ['certain once and again', 'stroke', ['1', 0.95], ['1', 0.95], true],
    ['uncertain, but familiar and certain the second time', 'ring', ['0', 0.6], ['0', 0.95], true],
    ['familiar alone', 'ring', ['0', 0.6], ['0', 0.6], false],
    ['certain alone', 'stroke', ['1', 0.95], ['1', 0.6], false],
    ['familiar, but read otherwise the second time', 'ring', ['0', 0.6], ['6', 0.95], false],
    ['read as two digits where there is one mark', 'stroke', ['11', 0.99], ['11', 0.99], false],
    ['a digit and a speck that looks like a point', 'ring', ['0.', 0.95], ['0', 0.95], true],
    ['no number', 'stroke', ['l', 0.99], ['l', 0.99], false],
  ] as const)('needs two witnesses of three: %s', async (_, shape, first, again, sure) => {
    const { seen } = await read([...rings, shape], [...zeros, first], [...zeros, again]);
    expect(seen[5]?.sure).toBe(sure);
  });

  it('is shown as the piece of its cell that it stands in, however wide the cell is', async () => {
    const { raster, inks } = drawn(rings);
    const [ink] = inks;
    if (!ink) throw new Error('no cell');
    const whole = { ...ink, cell: { ...ink.cell, right: raster.width } };
    const say = (cuts: readonly Cut[]) => Promise.resolve(cuts.map(() => charactersOf(['0', 1])));
    const [seen] = await readFigures(raster, [whole], [say, say]);
    expect(seen?.piece).toMatchObject({ width: 78, height: high });
  });

  it('is none where nothing stands in the cell', async () => {
    const { seen } = await read([...rings, 'nothing'], zeros, []);
    expect(seen[5]).toBeNull();
  });
});
