import {
  applicantKinds,
  disputeKinds,
  documentKinds,
  nearestWord,
  outcomes,
  caseResults,
} from '../vocabulary';
import type { LedgerCase } from '../cases';
import { casesIn } from './faultsOf';
import type { LedgerRule } from './types';

const words = (list: readonly { readonly word: string }[]) => list.map(({ word }) => word);
const names = (list: readonly { readonly name: string }[]) => list.map(({ name }) => name);

/** The list for a word that is not in it, by what the sentence calls it. */
const lists: Readonly<Record<string, readonly string[]>> = {
  申请人类型: names(applicantKinds),
  办理结果: words(caseResults),
  结果: names(outcomes),
};

function listFor(why: string, one: LedgerCase): readonly string[] {
  const [name = ''] = why.split('“');
  return lists[name] ?? words('issued' in one ? documentKinds : disputeKinds);
}

export const word = {
  id: 'ledger.word',
  level: 'error',
  title: '不在列表里',
  help: '申请人类型、办理结果、类别、结果要用列表里的词，一字不差，才知道计入哪一格。',
  basis: '国办公开办函〔2021〕30号各表的行和栏',
  find: (scene) =>
    casesIn(scene).flatMap((one) =>
      one.faults
        .filter(({ kind }) => kind === 'word')
        .map(({ place, why }) => {
          const text = /^[^“]*“([^]*)”/.exec(why)?.[1] ?? '';
          const near = nearestWord(text, listFor(why, one));
          const offer = near === null ? '请从列表中选择' : `是不是“${near}”？请从列表中选择`;
          return { place, case: one, message: `${why}，没有计入；${offer}。` };
        }),
    ),
} as const satisfies LedgerRule<string>;
