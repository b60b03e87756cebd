import type { Application } from '../cases';
import { comparable, wordLikeness } from '../vocabulary';
import type { LedgerRule } from './types';

/** Contents at least so alike may ask for the same. */
const alike = 0.85;
/** Of one applicant so many before are looked at, so that the work grows with the rows alone. */
const remembered = 30;

/** Common words say nothing of what is asked for. */
const bare = (text: string) =>
  comparable(text).replace(
    /申请公开|请求公开|要求公开|政府信息|[的了请·,.;:、，。；：()（）《》]/g,
    '',
  );

/** Numbers of houses, documents and years tell apart what reads alike. */
const numbersIn = (text: string) => (text.match(/\d+/g) ?? []).join(' ');

export const similar = {
  id: 'ledger.similar',
  level: 'hint',
  title: '可能重复',
  help: '同一申请人内容几乎相同的申请，可能是重复申请，也可能是登记了两次。',
  basis: '条例第三十六条第（六）项',
  find: ({ applications }) => {
    const before = new Map<string, { one: Application; content: string }[]>();
    return applications.flatMap((one) => {
      const applicant = comparable(one.row.text('applicant'));
      const content = bare(one.row.text('content'));
      if (applicant === '' || content === '') return [];
      const own = before.get(applicant) ?? [];
      before.set(applicant, [...own, { one, content }].slice(-remembered));
      const same = own.find(
        (other) =>
          numbersIn(other.content) === numbersIn(content) &&
          wordLikeness(other.content, content) >= alike,
      );
      if (!same) return [];
      const message = `与“${same.one.label}”是同一申请人，内容几乎相同；请看是不是重复申请。`;
      return [{ place: one.row.place('content'), case: one, message }];
    });
  },
} as const satisfies LedgerRule<string>;
