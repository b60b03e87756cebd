import fc from 'fast-check';
import { readFileSync } from 'node:fs';
import { calendarOf, notices, officialCalendar, parseNotice } from '../../src/ledger/calendar';
import { editsFrom, enteredNotice, entriesOf } from '../../src/ledger/calendar';
import {
  sayDay,
  dayFromIso,
  firstDayOf,
  isoOf,
  lastDayOf,
  weekdayOf,
  weekdayText,
} from '../../src/ledger/days';

const day = (iso: string) => {
  const found = dayFromIso(iso);
  if (found === null) throw new Error(iso);
  return found;
};

interface Listed {
  readonly dates: readonly { readonly date: string; readonly type: string }[];
}

/** What a public list of holidays that others keep says of a year. */
function listed(year: number): Listed['dates'] {
  const file = require.resolve(`holiday-calendar/data/CN/${year}.json`);
  return (JSON.parse(readFileSync(file, 'utf8')) as Listed).dates;
}

describe('the calendar of working days', () => {
  it.each(notices.map(({ year }) => year))(
    'agrees with a list that others keep on every day of %i',
    (year) => {
      const said = new Map(
        [year, year + 1]
          .filter((one) => one <= 2026)
          .flatMap(listed)
          .map(({ date, type }) => [date, type]),
      );
      for (let at = firstDayOf(year); at <= lastDayOf(year); at += 1) {
        const type = said.get(isoOf(at));
        const weekend = weekdayOf(at) === 0 || weekdayOf(at) === 6;
        const works = type === undefined ? !weekend : type !== 'public_holiday';
        expect([isoOf(at), officialCalendar.isWorkday(at)]).toEqual([isoOf(at), works]);
      }
    },
  );

  it('names the notice of each year that it knows, and none of a year without', () => {
    expect(officialCalendar.sourceOf(2026)).toBe('国办发明电〔2025〕7号');
    expect(officialCalendar.sourceOf(2027)).toBeUndefined();
    expect(officialCalendar.isKnown(day('2027-03-01'))).toBe(false);
  });

  it('takes 1 January for a holiday in a year without a notice', () => {
    expect(officialCalendar.isWorkday(day('2027-01-01'))).toBe(false);
    expect(officialCalendar.isWorkday(day('2027-01-04'))).toBe(true);
  });

  it('says why a day is off or worked', () => {
    expect(officialCalendar.whyOf(day('2026-01-04'))).toBe('调休上班');
    expect(officialCalendar.whyOf(day('2026-02-17'))).toBe('春节');
    expect(officialCalendar.whyOf(day('2026-03-01'))).toBe('周末');
    expect(officialCalendar.whyOf(day('2026-03-02'))).toBe('');
  });

  const someDay = fc.integer({ min: day('2019-01-01'), max: day('2026-12-31') });

  it('counts as many working days as there are days on which it says that work is done', () => {
    fc.assert(
      fc.property(someDay, fc.nat({ max: 120 }), (from, length) => {
        const to = from + length;
        const days = Array.from({ length }, (_, i) => from + 1 + i);
        const worked = days.filter((one) => officialCalendar.isWorkday(one)).length;
        expect(officialCalendar.between(from, to)).toBe(worked);
        expect(officialCalendar.between(to, from)).toBe(-worked || 0);
      }),
    );
  });

  it('finds the day by which so many working days have passed, always a working day', () => {
    fc.assert(
      fc.property(someDay, fc.integer({ min: 1, max: 60 }), (from, count) => {
        const due = officialCalendar.after(from, count);
        expect(officialCalendar.isWorkday(due)).toBe(true);
        expect(officialCalendar.between(from, due)).toBe(count);
      }),
    );
  });

  it('lets what the user enters win over the notice', () => {
    const edits = {
      days: [
        { day: day('2026-03-02'), works: false, why: '用户填写' },
        { day: day('2026-03-07'), works: true, why: '用户填写' },
      ],
      years: new Map([[2027, '国办发明电〔2026〕9号']]),
    };
    const calendar = calendarOf(edits);
    expect(calendar.isWorkday(day('2026-03-02'))).toBe(false);
    expect(calendar.isWorkday(day('2026-03-07'))).toBe(true);
    expect(calendar.isWorkday(day('2026-02-17'))).toBe(false);
    expect(calendar.isKnown(day('2027-03-01'))).toBe(true);
  });
});

describe('the text of a notice', () => {
  const of2026 = `国务院办公厅关于2026年部分节假日安排的通知
国办发明电〔2025〕7号
各省、自治区、直辖市人民政府，国务院各部委、各直属机构：
经国务院批准，现将2026年元旦、春节、清明节、劳动节、端午节、中秋节和国庆节放假调休日期的具体安排通知如下。
一、元旦：1月1日（周四）至3日（周六）放假调休，共3天。1月4日（周日）上班。
二、春节：2月15日（农历腊月二十八、周日）至23日（农历正月初七、周一）放假调休，共9天。2月14日（周六）、2月28日（周六）上班。
三、清明节：4月4日（周六）至6日（周一）放假，共3天。
四、劳动节：5月1日（周五）至5日（周二）放假调休，共5天。5月9日（周六）上班。
五、端午节：6月19日（周五）至21日（周日）放假，共3天。
六、中秋节：9月25日（周五）至27日（周日）放假，共3天。
七、国庆节：10月1日（周四）至7日（周三）放假调休，共7天。9月20日（周日）、10月10日（周六）上班。
节假日期间，各地区、各部门要妥善安排好值班和安全、保卫、疫情防控等工作。`;

  const plain = (entries: readonly { day: number; works: boolean; why: string }[]) =>
    entries.map((one) => `${isoOf(one.day)} ${String(one.works)} ${one.why}`).sort();

  it('is understood as the data of its year has it', () => {
    const read = parseNotice(of2026);
    const known = notices.find(({ year }) => year === 2026);
    expect(read.doubts).toEqual([]);
    expect(read).toMatchObject({ year: 2026, number: '国办发明电〔2025〕7号' });
    expect(plain(read.days)).toEqual(known && plain(entriesOf(known)));
  });

  /** A notice as the State Council words it, from its data. */
  function worded(notice: (typeof notices)[number]): string {
    const one = (at: number) => `${sayDay(at)}（${weekdayText(at)}）`;
    const iso = (text: string) => day(text.length === 5 ? `${notice.year}-${text}` : text);
    const off = notice.holidays.map(([name, from, to = from]) => {
      const [first, last] = [iso(from), iso(to)];
      const dates = first === last ? one(first) : `${one(first)}至${one(last)}`;
      return `${name}：${dates}放假，共${last - first + 1}天。`;
    });
    return `关于${notice.year}年部分节假日安排的通知\n${off.join('\n')}\n${notice.working.map((text) => one(iso(text))).join('、')}上班。`;
  }

  it.each(notices.map((notice) => [notice.year, notice] as const))(
    'of %i is understood from its wording',
    (_, notice) => {
      const read = parseNotice(worded(notice));
      expect(read.doubts).toEqual([]);
      expect(plain(read.days)).toEqual(plain(entriesOf(notice)));
    },
  );

  it('is doubted where weekdays or numbers of days do not agree with the dates', () => {
    const wrongDay = parseNotice(of2026.replace('5月9日（周六）', '5月9日（周日）'));
    expect(wrongDay.doubts.map(({ why }) => why)).toEqual(['星期与2026年5月9日不符，请核对。']);
    const wrongCount = parseNotice(of2026.replace('共9天', '共8天'));
    expect(wrongCount.doubts).toHaveLength(1);
    expect(wrongCount.days.some(({ why }) => why === '春节')).toBe(false);
  });

  it('is doubted where it does not say when a holiday is', () => {
    const later = of2026.replace('4月4日（周六）至6日（周一）放假，共3天', '放假安排另行通知');
    const cut = later.slice(0, later.indexOf('\n七、'));
    expect(parseNotice(later).doubts.map(({ text }) => text)).toEqual(['清明节']);
    expect(parseNotice(cut).doubts.map(({ text }) => text)).toEqual(['清明节、国庆节']);
  });

  it('without a year is not taken at all', () => {
    const read = parseNotice('5月1日至5日放假调休，共5天。');
    expect(read).toMatchObject({ year: null, days: [] });
    expect(read.doubts).toHaveLength(1);
  });

  it('that the user confirmed makes its year a known one', () => {
    const text =
      '国务院办公厅关于2027年部分节假日安排的通知\n一、元旦：1月1日（周五）至3日（周日）放假，共3天。\n二、春节：2月5日至11日放假调休，共7天。2月14日（周日）上班。';
    const entered = enteredNotice(parseNotice(text));
    const calendar = calendarOf(editsFrom(entered ? [entered] : []));
    expect(calendar.isKnown(day('2027-02-01'))).toBe(true);
    expect(calendar.isWorkday(day('2027-02-08'))).toBe(false);
    expect(calendar.isWorkday(day('2027-02-14'))).toBe(true);
  });
});
