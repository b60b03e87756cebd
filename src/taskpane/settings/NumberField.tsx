import { useState } from 'react';
import { Field, Input } from '@fluentui/react-components';
import { settingsWords as words } from '../words';

interface NumberFieldProps {
  readonly label: string;
  /** Nothing below it is kept. */
  readonly least: number;
  readonly value: number;
  readonly save: (number: number) => void;
}

/** A number that is kept as soon as it is left; one that makes no sense is told, and not kept. */
export function NumberField({ label, least, value, save }: NumberFieldProps): React.JSX.Element {
  const [typed, setTyped] = useState<string | null>(null);
  const number = Number(typed ?? value);
  const isRight = typed === null || (typed.trim() !== '' && number >= least && number < Infinity);
  return (
    <Field
      label={label}
      {...(!isRight && {
        validationState: 'error' as const,
        validationMessage: words.wrongNumber(least),
      })}
    >
      <Input
        type="number"
        min={least}
        value={typed ?? String(value)}
        onChange={(_event, data) => setTyped(data.value)}
        onBlur={() => {
          if (!isRight || typed === null) return;
          setTyped(null);
          if (number !== value) save(number);
        }}
      />
    </Field>
  );
}
