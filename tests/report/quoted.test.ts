import fc from 'fast-check';
import { quoted } from '../../src/report';

describe('a name in quotation marks', () => {
  it('has single ones within', () => {
    expect(quoted('（一）予以公开')).toBe('“（一）予以公开”');
    expect(quoted('3.危及“三安全一稳定”')).toBe('“3.危及‘三安全一稳定’”');
  });

  it('never nests a double one, whatever the name', () => {
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom('“', '”', '甲', '“乙”') }), (name) => {
        expect(quoted(name).slice(1, -1)).not.toMatch(/[“”]/u);
        expect(quoted(name)).toHaveLength(name.length + 2);
      }),
    );
  });
});
