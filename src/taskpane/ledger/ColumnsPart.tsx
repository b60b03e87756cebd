import { applicationsForm, helpOf, lackingColumns, likeLedgers } from '../../ledger';
import { usePane } from '../hooks/usePane';
import { ledgerWords as words } from '../words';
import { MeaningsForm, type OpenMeaning } from './MeaningsForm';
import { useKeptLedger } from './useKeptLedger';

const { columns } = applicationsForm;
const names = columns.map(({ header }) => header);

/** 没有认出的栏: headers of somebody else's ledger, each to be told once which column it is. */
export function ColumnsPart(): React.JSX.Element | null {
  const { live } = usePane();
  const { kept, change } = useKeptLedger();
  const ledgers = likeLedgers(live.grids ?? [], helpOf(kept));
  const open = new Map(
    ledgers.flatMap((one) => one.open.map(({ text, sample }): [string, string] => [text, sample])),
  );
  const known = Object.entries(kept.headers);
  const meant: readonly OpenMeaning[] = [
    ...Array.from(open, ([text, sample]) => ({
      key: text,
      label: words.openColumn(text, sample),
      options: names,
      kept: '',
    })),
    ...known.map(([text, id]) => ({
      key: text,
      label: words.knownColumn(text),
      options: names,
      kept: columns.find((column) => column.id === id)?.header ?? '',
    })),
  ];
  return (
    <MeaningsForm
      title={words.columns}
      help={words.columnsHelp}
      none={words.noColumn}
      save={words.keepColumns}
      initiallyOpen={ledgers.every(({ header }) => lackingColumns(header).length > 0)}
      meant={meant}
      onSave={(chosen) => {
        const headers = Object.fromEntries(
          Array.from(chosen).flatMap(([text, name]): [string, string][] =>
            columns.filter(({ header }) => header === name).map(({ id }) => [text, id]),
          ),
        );
        change(words.keepColumns, (now) => ({ ...now, headers }), words.columnsKept);
      }}
    />
  );
}
