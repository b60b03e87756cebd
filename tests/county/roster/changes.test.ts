import fc from 'fast-check';
import { rosterChanges, type RosterUnit } from '../../../src/county';

const unit = (name: string, more: Partial<RosterUnit> = {}): RosterUnit => ({
  ...{ name, alias: [], kind: null, includes: [], expected: true, contact: '', due: '', note: '' },
  ...more,
});

test('a roster that says the same differs in nothing, however many units it has', () => {
  const names = fc.uniqueArray(fc.string({ minLength: 1 }), { maxLength: 20 });
  fc.assert(
    fc.property(names, (all) => {
      expect(
        rosterChanges(
          all.map((one) => unit(one)),
          all.map((one) => unit(one)),
        ),
      ).toEqual([]);
    }),
  );
});

test.each<[string, Partial<RosterUnit>]>([
  ['单位名称', { alias: ['原名'] }],
  ['类别', { kind: 'town' }],
  ['含下属单位', { includes: ['教研室'] }],
  ['应报', { expected: false }],
  ['联系人', { contact: '王芳' }],
  ['截止日期', { due: '2026-01-20' }],
  ['备注', { note: '新设' }],
])('another %s is told by the head of its column alone', (head, more) => {
  const changes = rosterChanges([unit('甲'), unit('乙')], [unit('甲', more), unit('乙')]);
  expect(changes).toEqual([{ kind: 'changed', name: '甲', heads: [head] }]);
});

test('units that came and those that went are told by name', () => {
  expect(rosterChanges([unit('甲'), unit('乙')], [unit('丙'), unit('乙')])).toEqual([
    { kind: 'added', name: '丙' },
    { kind: 'dropped', name: '甲' },
  ]);
});
