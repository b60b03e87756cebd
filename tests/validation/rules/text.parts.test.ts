import fc from 'fast-check';
import { form2021 } from '../../../src/form';
import { foundBy, soundReport } from '../../support/arbitraryReport';
import { consistentReport, randomFrom } from '../../support/consistentReport';
import { withNarrative } from '../../support/prose';
import { wholeProse } from '../../support/wholeProse';

const found = (text: string) =>
  foundBy('text.parts', { ...withNarrative(consistentReport(1), text), year: 2024 });

/** Ways of dividing a number among all there is; `n` gives the parts their numbers in turn. */
const divided: readonly ((whole: number, n: readonly number[]) => string)[] = [
  (whole, [a, b, c]) =>
    `全年收到申请${whole}件，其中网络申请${a}件、信函申请${b}件、当面申请${c}件，均已答复。`,
  (whole, [a, b, c]) =>
    `主动公开信息${whole}条（其中：动态类${a}条，公告类${b}条，其他${c}条）；开设专栏3个。`,
  (whole, [a, b, c]) =>
    `收到申请${whole}件，比上年增加9件，其中自然人${a}件、企业${b}件、法律服务机构${c}件。`,
  (whole, [a, b, c]) =>
    `办结案件${whole}件，其中简易程序${a}件，占21%，普通程序${b}件，其余${c}件。`,
];

const parts = fc.tuple(...[1, 2, 3].map(() => fc.nat(400))).filter(([a, b]) => a !== b);

describe('text.parts', () => {
  it('finds nothing in the prose of sound reports, and a sum that is off wherever it stands', () => {
    fc.assert(
      fc.property(
        ...([
          soundReport(fc.constant(form2021)),
          fc.nat(),
          parts,
          fc.constantFrom(...divided),
        ] as const),
        fc.integer({ min: 1, max: 300 }),
        (sound, seed, some, say, off) => {
          const whole = wholeProse(sound, randomFrom(seed));
          expect(foundBy('text.parts', whole)).toEqual([]);
          const sum = some.reduce((all, one) => all + one, 0);
          const told = (value: number) => {
            const narrative = [...whole.narrative, { place: null, text: say(value, some) }];
            return foundBy('text.parts', { ...whole, narrative });
          };
          expect(told(sum)).toEqual([]);
          expect(told(sum + off)).toMatchObject([{ level: 'hint', difference: -off }]);
        },
      ),
    );
  });

  it('names the number, its parts and by how much they differ, and marks them', () => {
    const [finding] = found('2024年共收到申请8件，其中网络申请3件、信函申请4件。');
    expect(finding?.message).toBe('正文写的是“8件”，其中各项（3件、4件）合计 7，少 1');
    const { text = '', start, end } = finding?.quote ?? {};
    expect(text.slice(start, end)).toBe('8件，其中网络申请3件、信函申请4件');
  });

  it.each([
    '收到申请8件，其中网络申请5件、信函申请4件。',
    '作出行政处罚126件，其中简易程序98件、普通程序38件；实施行政强制3件。',
    '答复申请20件，其中予以公开11件，占55%，部分公开10件，占50%。',
    '政府信息公开行政诉讼5件，其中未经复议直接起诉2件、复议后起诉2件。',
    '收到申请9件，办结8件，其中予以公开5件、无法提供6件。',
  ])('finds what cannot be: %s', (text) => {
    expect(found(text)).toHaveLength(1);
  });

  it.each([
    // Not all are named.
    '办结申请43件，其中予以公开20件、部分公开6件。',
    '发布信息10300条，其中概况类32条、动态类3129条。',
    '收到申请45件，其中主要是网络申请20件、信函申请10件。',
    '收到申请45件，其中网络申请20件、信函申请10件等。',
    // One may be in several.
    '收到申请12件，其中涉及征地9件、涉及拆迁8件。',
    // Counted in another unit, or not for certain.
    '公开信息2698条，其中动态1201条、征集调查16期、其他1141条。',
    '公开信息276条，其中动态216条、向上级报送信息100余条。',
    // Of what came in and of what was left.
    '收到申请9件，上年结转1件，其中网络申请5件、信函申请5件。',
    '受理申请31件，已办结27件，其中网络申请20件、信函申请11件。',
    '收到申请96件，上年结转4件。其中，予以公开41件，部分公开13件，不予公开5件，无法提供38件。',
    '收到申请12件，上年结转1件，其中自然人9件、企业3件，结转下年1件。',
    // The list has an end.
    '收到申请12件，其中网络申请9件、信函申请3件，办结12件。',
    '收到申请12件，其中9件通过网站提交；答复12件。',
    '信息22条，其中人事2条，财务11条（部门预算5条、部门决算6条），其他9条。',
  ])('says nothing of what may be: %s', (text) => {
    expect(found(text)).toEqual([]);
  });

  it('reads on where a line is broken', () => {
    const text = '2024年共收到申请8件，其中网络申请5件、信函申请4件。';
    for (let place = 1; place < text.length; place += 1) {
      expect(found(`${text.slice(0, place)}\n${text.slice(place)}`)).toHaveLength(1);
    }
  });
});
