import { useState } from 'react';
import {
  Checkbox,
  Field,
  Input,
  makeStyles,
  Radio,
  RadioGroup,
  tokens,
} from '@fluentui/react-components';
import { TableAddRegular } from '@fluentui/react-icons/svg/table-add';
import { usePane } from '../hooks/usePane';
import { isInsertableYear, yearToReport } from '../../form';
import { CommandButton, usePartStyles } from '../shell';
import { startWords as words } from '../words';

const useStyles = makeStyles({
  // Short enough for the button below to be in sight on a small screen.
  facts: {
    display: 'grid',
    gridTemplateColumns: 'minmax(0, 1fr) 96px',
    gap: tokens.spacingHorizontalM,
    alignItems: 'start',
  },
  wide: { minWidth: 0 },
  hint: {
    marginLeft: tokens.spacingHorizontalS,
    fontSize: tokens.fontSizeBase200,
    color: tokens.colorNeutralForeground3,
  },
});

type Totals = 'formula' | 'typed';

/** Asks for organ, year and the kind of totals, and puts the three tables in, with the prose if wanted. */
export function InsertForm(): React.JSX.Element {
  const { workbook, work, chosen } = usePane();
  const styles = useStyles();
  const { view } = usePartStyles();
  // Another year is the same organ's, most of the time.
  const [organ, setOrgan] = useState(chosen?.report.organ ?? '');
  const [year, setYear] = useState(() => String(yearToReport(new Date())));
  const [totals, setTotals] = useState<Totals>('formula');
  const [narrative, setNarrative] = useState(false);
  const number = Number(year);
  const valid = isInsertableYear(number);

  const choice = (name: string, hint: string) => (
    <>
      {name} <span className={styles.hint}>{hint}</span>
    </>
  );
  const insert = () => {
    work.run(words.insert, async () => {
      const name = organ.trim();
      const outcome = await workbook.insert({
        year: number,
        organ: name === '' ? null : name,
        totals,
        narrative,
      });
      await workbook.focusCells();
      return outcome.kind === 'inserted'
        ? words.inserted(number, narrative)
        : words.existing(number);
    });
  };

  return (
    <form
      className={view}
      onSubmit={(event) => {
        event.preventDefault();
        if (valid) insert();
      }}
    >
      <div className={styles.facts}>
        <Field label={words.organ} hint={words.organHint}>
          <Input
            className={styles.wide}
            value={organ}
            onChange={(_event, { value }) => setOrgan(value)}
          />
        </Field>
        <Field label={words.year} {...(valid ? {} : { validationMessage: words.yearWrong })}>
          <Input
            className={styles.wide}
            type="number"
            value={year}
            onChange={(_event, { value }) => setYear(value)}
          />
        </Field>
      </div>
      <Field label={words.totals}>
        <RadioGroup
          value={totals}
          onChange={(_event, { value }) => setTotals(value === 'typed' ? 'typed' : 'formula')}
        >
          <Radio value="formula" label={choice(words.formula, words.formulaHint)} />
          <Radio value="typed" label={choice(words.typed, words.typedHint)} />
        </RadioGroup>
      </Field>
      <Checkbox
        label={choice(words.narrative, words.narrativeHint)}
        checked={narrative}
        onChange={(_event, { checked }) => setNarrative(checked === true)}
      />
      <CommandButton
        size="medium"
        appearance="primary"
        type="submit"
        icon={<TableAddRegular />}
        disabled={!valid}
      >
        {words.insert}
      </CommandButton>
    </form>
  );
}
