import fc from 'fast-check';
import { defaultSettings, keptFrom } from '../../../src/validation';

const settingsFrom = (kept: unknown) => keptFrom(() => kept).settings;

describe('settings that were kept', () => {
  it('come back as they were', () => {
    const mine = {
      missing: 'verify',
      whole: 'error',
      organKind: 'city',
      jump: { factor: 5, least: 100 },
    } as const;
    expect(settingsFrom(JSON.parse(JSON.stringify(mine)))).toEqual(mine);
    expect(settingsFrom(defaultSettings)).toEqual(defaultSettings);
  });

  it('are the default wherever they make no sense, whatever was kept', () => {
    fc.assert(
      fc.property(fc.anything(), (kept) => {
        const settings = settingsFrom(kept);
        expect(['error', 'verify']).toContain(settings.missing);
        expect(settings.jump.factor).toBeGreaterThanOrEqual(1);
      }),
    );
    expect(
      settingsFrom({ missing: 'never', organKind: 'toString', jump: { factor: '3' } }),
    ).toEqual(defaultSettings);
  });
});
