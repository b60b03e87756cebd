import { useState } from 'react';
import { Button, Field, Input, makeStyles } from '@fluentui/react-components';
import { applicationFlow, tableOf, type CellId } from '../../form';
import { valueOf, type Report } from '../../report';
import { cellName, itemPath, numberText, type Dossier } from '../../validation';
import { RemovableLine, removableList } from '../check/RemovableLine';
import { useFigures } from '../hooks/useFigures';
import { contentOf } from '../model/picture';
import { Choice, usePartStyles } from '../shell';
import { totalsWords as words } from '../words';

const useStyles = makeStyles({
  list: removableList,
});

/** How a control total compares with the table: it agrees, it differs, or nothing is there yet. */
function comparison(report: Report, cell: CellId, total: number) {
  const value = valueOf(report, cell);
  if (value === null) return 'missing';
  return value === total ? 'agrees' : 'differs';
}

const signs = { agrees: 'holds', differs: 'error', missing: 'missing' } as const;

/** Figures the user knows from elsewhere: one by one, any of the form's. */
export function ControlTotals({ dossier }: { readonly dossier: Dossier }): React.JSX.Element {
  const styles = useStyles();
  const part = usePartStyles();
  const { report } = dossier;
  const { totals } = dossier.told;
  const set = useFigures(dossier, 'controlTotals', words.save);
  const { form } = report;
  const items = form.tables.flatMap((table) => table.items.map((item) => ({ table, item })));
  const [itemId, setItemId] = useState<string>(applicationFlow.received);
  const [columnId, setColumnId] = useState(tableOf(form, '3').total?.id);
  const [value, setValue] = useState('');

  const columns = form.figures.filter(({ item }) => item.id === itemId).map(({ column }) => column);
  const column = columns.find(({ id }) => id === columnId) ?? columns[0];
  const number = Number(value);
  const valid = value.trim() !== '' && Number.isFinite(number) && number >= 0;
  const entries = Object.entries(totals).filter(([cell]) => form.indexOf.has(cell));

  return (
    <div className={part.part}>
      <h3 className={part.heading}>{words.title}</h3>
      <p className={part.text}>{words.help}</p>
      <ul className={styles.list}>
        {entries.map(([cell, total]) => {
          const name = cellName(form, cell);
          const found = comparison(report, cell, total);
          const told = found === 'differs' ? words.differs(contentOf(report, cell)) : words[found];
          return (
            <RemovableLine
              key={cell}
              sign={signs[found]}
              text={`${name}：${numberText(total)}，${told}`}
              removal={words.remove(name)}
              remove={() => set(cell, null)}
            />
          );
        })}
      </ul>
      <form
        className={part.part}
        onSubmit={(event) => {
          event.preventDefault();
          if (!valid || !column) return;
          set(`${itemId}.${column.id}`, number);
          setValue('');
        }}
      >
        <Choice
          label={words.item}
          value={itemId}
          options={items.map(({ table, item }) => ({
            value: item.id,
            name: `${table.name} ${itemPath(item)}`,
          }))}
          onChoose={setItemId}
        />
        <Choice
          label={words.column}
          value={column?.id ?? ''}
          options={columns.map(({ id, name }) => ({ value: id, name }))}
          onChoose={setColumnId}
        />
        <Field label={words.value}>
          <Input type="number" value={value} onChange={(_event, data) => setValue(data.value)} />
        </Field>
        <Button type="submit" disabled={!valid}>
          {words.add}
        </Button>
      </form>
    </div>
  );
}
