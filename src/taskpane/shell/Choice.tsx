import { Field, makeStyles, Select } from '@fluentui/react-components';

const useStyles = makeStyles({
  // Long names must not push the pane wider than it is.
  field: { minWidth: 0, gridTemplateColumns: 'minmax(0, 1fr)', '& select': { width: '100%' } },
});

interface ChoiceProps {
  readonly label: string;
  readonly hint?: string;
  readonly value: string;
  readonly options: readonly { readonly value: string; readonly name: string }[];
  readonly onChoose: (value: string) => void;
}

/** One of a list: the browser's own select, which every screen reader knows. */
export function Choice({ label, hint, value, options, onChoose }: ChoiceProps): React.JSX.Element {
  const styles = useStyles();
  return (
    <Field className={styles.field} label={label} {...(hint === undefined ? {} : { hint })}>
      <Select value={value} onChange={(_event, data) => onChoose(data.value)}>
        {options.map((option) => (
          <option key={option.value} value={option.value}>
            {option.name}
          </option>
        ))}
      </Select>
    </Field>
  );
}
