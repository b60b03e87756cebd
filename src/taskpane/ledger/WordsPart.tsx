import { useState } from 'react';
import { Button } from '@fluentui/react-components';
import {
  applicantKinds,
  nearestWord,
  caseResults,
  unknownWords,
  type Ledger,
  type UnknownWord,
  type WordMeanings,
} from '../../ledger';
import { usePane } from '../hooks/usePane';
import { Choice } from '../shell/Choice';
import { Fold } from '../shell/Fold';
import { usePartStyles } from '../shell/partStyles';
import { ledgerWords as words } from '../words';
import { useKeptLedger } from './useKeptLedger';

const lists: Readonly<Record<keyof WordMeanings, readonly string[]>> = {
  result: caseResults.map(({ word }) => word),
  kind: applicantKinds.map(({ name }) => name),
};

const keyOf = ({ column, word }: Pick<UnknownWord, 'column' | 'word'>) => `${column} ${word}`;

/** 旧台账的词: each that is in no list, to be given its meaning once. Nothing is chosen beforehand. */
export function WordsPart({ ledger }: { readonly ledger: Ledger }): React.JSX.Element | null {
  const { work } = usePane();
  const styles = usePartStyles();
  const { kept, change } = useKeptLedger();
  const [chosen, setChosen] = useState<ReadonlyMap<string, string>>(new Map());
  const unknown = unknownWords(ledger);
  const known = (['result', 'kind'] as const).flatMap((column) =>
    Object.entries(kept.meanings[column]).map(([word, means]) => ({ column, word, means })),
  );
  if (unknown.length + known.length === 0) return null;
  const choice = ({ column, word }: Pick<UnknownWord, 'column' | 'word'>) =>
    chosen.get(keyOf({ column, word })) ?? kept.meanings[column][word] ?? '';
  const select = (one: Pick<UnknownWord, 'column' | 'word'>, label: string) => {
    const near = nearestWord(one.word, lists[one.column]);
    return (
      <Choice
        key={keyOf(one)}
        label={label}
        {...(near === null ? {} : { hint: words.nearest(near) })}
        value={choice(one)}
        options={[
          { value: '', name: words.noMeaning },
          ...lists[one.column].map((name) => ({ value: name, name })),
        ]}
        onChoose={(value) => {
          setChosen(new Map(chosen).set(keyOf(one), value));
        }}
      />
    );
  };
  const save = () => {
    const all = [...unknown, ...known];
    change(
      words.keepMeanings,
      (now) => ({
        ...now,
        meanings: { result: meant('result', all, choice), kind: meant('kind', all, choice) },
      }),
      words.meaningsKept,
    );
    setChosen(new Map());
  };
  return (
    <Fold title={words.oldWords} count={unknown.length} initiallyOpen={unknown.length > 0}>
      <div className={styles.part}>
        <p className={styles.text}>{words.oldWordsHelp}</p>
        {unknown.map((one) => select(one, words.unknownWord(one.column, one.word, one.rows)))}
        {known.map((one) => select(one, words.knownWord(one.column, one.word)))}
        <Button
          className={styles.button}
          size="small"
          disabled={chosen.size === 0 || work.busy !== null}
          onClick={save}
        >
          {words.keepMeanings}
        </Button>
      </div>
    </Fold>
  );
}

/** Meanings of one column, those without one left out. */
function meant(
  column: keyof WordMeanings,
  all: readonly Pick<UnknownWord, 'column' | 'word'>[],
  choice: (one: Pick<UnknownWord, 'column' | 'word'>) => string,
): Readonly<Record<string, string>> {
  return Object.fromEntries(
    all
      .filter((one) => one.column === column && choice(one) !== '')
      .map((one) => [one.word, choice(one)]),
  );
}
