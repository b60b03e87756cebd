import * as v from 'valibot';
import { editions } from '../../../form';
import { isRecord, type FigureList } from '../../../report';

const oneReport = '应是一份年报：{"organ","year","edition","values"}。';
const noValues = '缺少“values”：{数据项编号: 数字或 null}。';
const ids = editions.map(({ id }) => id).reverse();

const textOf = (field: string) => v.nullish(v.string(`“${field}”应为文字。`), null);

const isYear = (year: number) => Number.isInteger(year) && year >= 1000 && year <= 9999;

/** As it is, for a record of valibot's passes over keys like `__proto__` without a word. */
const values = v.pipe(
  v.custom<FigureList['values']>(isRecord, noValues),
  v.rawCheck(({ dataset, addIssue }) => {
    if (!dataset.typed) return;
    const given: Readonly<Record<string, unknown>> = dataset.value;
    const wrong = Object.keys(given).find(
      (id) => given[id] !== null && typeof given[id] !== 'number',
    );
    if (wrong !== undefined) addIssue({ message: `“values”中“${wrong}”应为数字或 null。` });
  }),
);

const figureList = v.pipe(
  v.custom<object>(isRecord, oneReport),
  v.object(
    {
      edition: v.exactOptional(
        v.picklist(ids, `“edition”应为 ${ids.map((id) => `"${id}"`).join(' 或 ')}。`),
      ),
      values,
      narrative: textOf('narrative'),
      organ: textOf('organ'),
      year: v.nullish(
        v.pipe(
          v.number('“year”应为数字。'),
          v.check(isYear, ({ input }) => `“year”是 ${input}，应为四位的年份，如 2024。`),
        ),
        null,
      ),
    },
    noValues,
  ),
);

/**
 * A report as it is written down in JSON: `{"organ","year","edition","narrative","values"}`, of which
 * `values` alone must be there.
 * @throws Error with one sentence that says which field is wrong
 */
export function figureListFrom(content: unknown): FigureList {
  const { success, output, issues } = v.safeParse(figureList, content, { abortEarly: true });
  if (success) return output;
  throw new Error(issues[0].message);
}
