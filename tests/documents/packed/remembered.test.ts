import { strFromU8, strToU8, zipSync } from 'fflate';
import { unpack } from '../../../src/documents/packed';
import { damaged } from '../../../src/documents/unreadable';
import { onceFor } from '../../../src/form';

const all = () => true;
const zipped = (parts: Readonly<Record<string, string>>) =>
  zipSync(
    Object.fromEntries(Object.entries(parts).map(([name, text]) => [name, strToU8(text)] as const)),
  );

async function partIn(bytes: Uint8Array, name: string): Promise<Uint8Array> {
  return (await unpack(bytes, all)).get(name) ?? new Uint8Array();
}

describe('a part that is the same in two files', () => {
  it('is unpacked once, whatever it is called and whatever stands beside it', async () => {
    const one = await partIn(zipped({ 'a.xml': '<甲/>', 'b.xml': '<乙/>' }), 'a.xml');
    const other = await partIn(zipped({ 'c.xml': '<丙/>', 'd.xml': '<甲/>' }), 'd.xml');
    expect(other).toBe(one);
    expect(strFromU8(other)).toBe('<甲/>');
  });

  it('has once what is made of it', async () => {
    const make = jest.fn((part: Uint8Array) => ({ text: strFromU8(part) }));
    const madeOf = onceFor(make);
    const file = () => zipped({ 'a.xml': '<styleSheet/>' });
    const made = [madeOf(await partIn(file(), 'a.xml')), madeOf(await partIn(file(), 'a.xml'))];
    expect(made).toEqual([{ text: '<styleSheet/>' }, { text: '<styleSheet/>' }]);
    expect(make).toHaveBeenCalledTimes(1);
  });
});

describe('a part that claims to be one before it', () => {
  const whole = () => zipped({ 'a.xml': `<甲>${'公开'.repeat(40)}</甲>` });

  it('is damaged where its bytes are others', async () => {
    await partIn(whole(), 'a.xml');
    const harmed = whole();
    // Its name has five letters and its local header 30 bytes; behind them are its own.
    harmed.fill(0x5a, 36, 44);
    await expect(unpack(harmed, all)).rejects.toThrow(damaged);
  });

  it('is remembered after hundreds of others as what it is', async () => {
    const text = strFromU8(await partIn(whole(), 'a.xml'));
    for (let n = 0; n < 200; n += 1) await partIn(zipped({ 'a.xml': `<乙>${n}</乙>` }), 'a.xml');
    expect(strFromU8(await partIn(whole(), 'a.xml'))).toBe(text);
  });
});
