import { useState } from 'react';
import { unreasoned, type CountyAccount, type CountyBook, type CountySum } from '../../county';
import { levelNames, type Dossier } from '../../validation';
import { SignIcon } from '../check/levels';
import type { County } from '../hooks/useCounty';
import { Choice, Fold, LongList, PartButton, TextBox, usePartStyles } from '../shell';
import { countyWords as words } from '../words';
import { AdjustmentGroups } from './AdjustmentGroups';

interface AccountProps {
  readonly change: County['change'];
  readonly book: CountyBook;
  readonly sum: CountySum;
  readonly account: CountyAccount;
  /** The reports of the workbook that may hold the sum. */
  readonly candidates: readonly Dossier[];
}

/** 口径和做法, 调整事项和理由: what the county has to account for beside its sums. */
export function AccountPart(props: AccountProps): React.JSX.Element {
  const { change, book, account } = props;
  const part = usePartStyles();
  const open = unreasoned(account).length;
  return (
    <section className={part.part} aria-label={words.account}>
      <Fold title={words.policies} count={account.policies.length + account.ownPolicies.length}>
        <LongList items={account.policies} line={(one) => one} />
        <OwnPolicies key={book.words.policies} change={change} text={book.words.policies} />
      </Fold>
      <Tables {...props} />
      {open > 0 && (
        <p className={part.line}>
          <SignIcon sign="verify" />
          <span className={part.text}>
            【{levelNames.verify}】{words.noReason(open)}
          </span>
        </p>
      )}
      {account.adjustments.length > 0 && (
        <Fold title={words.adjustments} count={account.adjustments.length} initiallyOpen>
          <AdjustmentGroups {...props} />
        </Fold>
      )}
    </section>
  );
}

/** Which report of the workbook holds the sum: told, never guessed, for one may be 本级's own. */
function Tables({ change, book, account, candidates }: AccountProps): React.JSX.Element {
  const part = usePartStyles();
  const { tables } = book;
  const isThere = candidates.some(({ key }) => key === tables);
  return (
    <>
      <Choice
        label={words.tables}
        hint={words.tablesHelp}
        value={isThere && tables !== null ? tables : ''}
        options={[
          { value: '', name: words.noTables },
          ...candidates.map(({ key, title }) => ({ value: key, name: title })),
        ]}
        onChoose={(value) => {
          const chosen = value === '' ? null : value;
          change(words.tables, (now) => ({ ...now, tables: chosen }), null);
        }}
      />
      {tables !== null && !isThere && (
        <p className={part.text}>{words.tablesGone(tables.replace(/#\d+$/, ''))}</p>
      )}
      {isThere && account.adjustments.length === 0 && (
        <p className={part.text}>{words.noAdjustments}</p>
      )}
    </>
  );
}

/** 补充口径: what the county has to say of how it added up. */
function OwnPolicies({ change, text }: Pick<AccountProps, 'change'> & { readonly text: string }) {
  const [draft, setDraft] = useState(text);
  return (
    <>
      <TextBox
        label={words.ownPolicies}
        hint={words.ownPoliciesHelp}
        value={draft}
        write={setDraft}
      />
      <PartButton
        disabled={draft.trim() === text}
        onClick={() => {
          change(
            words.ownPolicies,
            (now) => ({ ...now, words: { ...now.words, policies: draft.trim() } }),
            words.policiesSaved,
          );
        }}
      >
        {words.savePolicies}
      </PartButton>
    </>
  );
}
