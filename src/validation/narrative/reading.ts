import type { Passage } from '../../report';
import { claimsIn, type Claim, type Whose } from './claims';
import { sentencesOf, type Sentence } from './sentence';
import { wordings } from './wordings';

/**
 * 全市 in the report of one of its bureaus or of the government's office speaks of others as well;
 * in the government's own it may be the report's. 全系统 is more than the organ in any report.
 */
function isOfOthers({ plain }: Sentence, organ: string | null): boolean {
  if (plain.includes('全系统')) return true;
  return (
    /全[省市州县区旗]/u.test(plain) && organ !== null && !/(?:政府|管委会|管理委员会)$/u.test(organ)
  );
}

/** What a narrative states for certain. Of whom a sentence speaks holds to the end of its paragraph. */
export function claimsOf(narrative: readonly Passage[], whose: Whose): Claim[] {
  const claims: Claim[] = [];
  let passage: Passage | undefined;
  let already = false;
  for (const sentence of sentencesOf(narrative)) {
    if (sentence.passage !== passage) already = false;
    passage = sentence.passage;
    const read = claimsIn(sentence, wordings, whose, already);
    already = read.endsWithOthers;
    if (!isOfOthers(sentence, whose.organ)) claims.push(...read.claims);
  }
  return claims;
}
