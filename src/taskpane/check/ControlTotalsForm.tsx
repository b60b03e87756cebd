import { useState } from 'react';
import { Button, Field, Input, makeStyles, tokens } from '@fluentui/react-components';
import { applicationFlow, tableOf, type CellId } from '../../form';
import { valueOf, type Report } from '../../report';
import { cellName, itemPath, numberText, type FiguresByCell } from '../../validation';
import type { SetFigure } from '../hooks/useFigures';
import { contentOf } from '../model/picture';
import { Choice } from '../shell/Choice';
import { Fold } from '../shell/Fold';
import { totalsWords as words } from '../words';
import { RemovableLine, removableList } from './RemovableLine';

const useStyles = makeStyles({
  text: { margin: `0 0 ${tokens.spacingVerticalS}`, fontSize: tokens.fontSizeBase200 },
  list: removableList,
  form: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalS },
});

interface ControlTotalsProps {
  readonly report: Report;
  readonly totals: FiguresByCell;
  readonly set: SetFigure;
}

/** How a control total compares with the table: it agrees, it differs, or nothing is there yet. */
function comparison(report: Report, cell: CellId, total: number) {
  const value = valueOf(report, cell);
  if (value === null) return 'missing';
  return value === total ? 'agrees' : 'differs';
}

const signs = { agrees: 'holds', differs: 'error', missing: 'missing' } as const;

/** Figures the user knows from elsewhere: one by one, any of the form's. */
export function ControlTotalsForm({ report, totals, set }: ControlTotalsProps) {
  const styles = useStyles();
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
    <Fold title={words.title} initiallyOpen={entries.length > 0}>
      <p className={styles.text}>{words.help}</p>
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
              remove={() => {
                set(cell, null);
              }}
            />
          );
        })}
      </ul>
      <form
        className={styles.form}
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
          <Input
            type="number"
            value={value}
            onChange={(_event, data) => {
              setValue(data.value);
            }}
          />
        </Field>
        <Button type="submit" disabled={!valid}>
          {words.add}
        </Button>
      </form>
    </Fold>
  );
}
