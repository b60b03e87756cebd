import type { CellValue } from '../../report';
import { wordsIn, withoutOrdinal } from './listCell';
import { kindWithin, type UnitKind } from './kinds';

/** A line of a list that heads the units below it: 一、县直部门（28个）. */
export interface ListHeading {
  /** As it is written. */
  readonly text: string;
  /** The kind that it tells; null where it tells none. */
  readonly kind: UnitKind | null;
  /** What follows it in the same line: 县直部门：教育局、财政局. */
  readonly rest: string;
}

/** 共28个, 28家: how many units follow. */
const count = /[（(]?\s?共?\s?\d{1,4}\s?[个家][^）)]{0,30}[）)]?$/;

/** What groups of units are called, and lists of them; no unit is called so. */
const groupWord =
  /(?:部门|单位|机构|机关|企业|团体|组织|乡镇|镇街|名单|名册|一览表)$|^各?(?:乡?镇?[、和(（]?)街道(?:办事处)?[）)]?$|乡镇[、和(（]街道[）)]?$/;

/** The heading in a row of a list; null for a row of a unit. */
export function listHeadingIn(row: readonly CellValue[]): ListHeading | null {
  const [text = '', ...others] = row.map(wordsIn).filter((one) => one !== '');
  if (text === '' || others.length > 0) return null;
  const [, head = text, rest] = /^([^：:]*)[：:](.*)$/s.exec(text) ?? [];
  const bare = withoutOrdinal(head).replace(count, '').trim();
  const isHead = bare !== '' && (groupWord.test(bare) || count.test(head) || rest === '');
  return isHead ? { text, kind: kindWithin(bare), rest: rest?.trim() ?? '' } : null;
}
