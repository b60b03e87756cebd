import {
  applicantKinds,
  nearestWord,
  caseResults,
  unknownWords,
  type Ledger,
  type UnknownWord,
  type WordMeanings,
} from '../../ledger';
import { ledgerWords as words } from '../words';
import { MeaningsForm, type OpenMeaning } from './MeaningsForm';
import { useKeptLedger } from './useKeptLedger';

const lists: Readonly<Record<keyof WordMeanings, readonly string[]>> = {
  result: caseResults.map(({ word }) => word),
  kind: applicantKinds.map(({ name }) => name),
};

type Word = Pick<UnknownWord, 'column' | 'word'>;

const keyOf = ({ column, word }: Word) => `${column} ${word}`;

/** 旧台账的词: each that is in no list, to be given its meaning once. */
export function WordsPart({ ledger }: { readonly ledger: Ledger }): React.JSX.Element | null {
  const { kept, change } = useKeptLedger();
  const unknown = unknownWords(ledger);
  const known = (['result', 'kind'] as const).flatMap((column) =>
    Object.keys(kept.meanings[column]).map((word) => ({ column, word })),
  );
  const meant = (one: Word, label: string): OpenMeaning => {
    const options = lists[one.column];
    const near = nearestWord(one.word, options);
    return {
      key: keyOf(one),
      label,
      ...(near === null ? {} : { hint: words.nearest(near) }),
      options,
      kept: kept.meanings[one.column][one.word] ?? '',
    };
  };
  const all: readonly Word[] = [...unknown, ...known];
  return (
    <MeaningsForm
      title={words.oldWords}
      help={words.oldWordsHelp}
      none={words.noMeaning}
      save={words.keepMeanings}
      initiallyOpen
      meant={[
        ...unknown.map((one) => meant(one, words.unknownWord(one.column, one.word, one.rows))),
        ...known.map((one) => meant(one, words.knownWord(one.column, one.word))),
      ]}
      onSave={(chosen) => {
        const of = (column: keyof WordMeanings) =>
          Object.fromEntries(
            all
              .filter((one) => one.column === column)
              .flatMap((one): [string, string][] => {
                const means = chosen.get(keyOf(one));
                return means === undefined ? [] : [[one.word, means]];
              }),
          );
        change(
          words.keepMeanings,
          (now) => ({ ...now, meanings: { result: of('result'), kind: of('kind') } }),
          words.meaningsKept,
        );
      }}
    />
  );
}
