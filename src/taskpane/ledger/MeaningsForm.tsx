import { useState } from 'react';
import { Choice, Fold, PartButton, usePartStyles } from '../shell';

/** A word of somebody else's ledger that may be given a meaning. */
export interface OpenMeaning {
  readonly key: string;
  readonly label: string;
  readonly hint?: string;
  readonly options: readonly string[];
  /** The name of its meaning; empty while it has none. */
  readonly kept: string;
}

interface MeaningsFormProps {
  readonly title: string;
  readonly help: string;
  readonly none: string;
  readonly save: string;
  readonly initiallyOpen: boolean;
  readonly meant: readonly OpenMeaning[];
  /** What to keep: by key, the meaning of each that has one. */
  readonly onSave: (meanings: ReadonlyMap<string, string>) => void;
}

/** Words to be given their meaning once. Nothing is chosen beforehand. */
export function MeaningsForm(props: MeaningsFormProps): React.JSX.Element | null {
  const { title, help, none, save, initiallyOpen, meant, onSave } = props;
  const styles = usePartStyles();
  const [chosen, setChosen] = useState<ReadonlyMap<string, string>>(new Map());
  if (meant.length === 0) return null;
  const valueOf = ({ key, kept }: OpenMeaning) => chosen.get(key) ?? kept;
  const open = meant.filter(({ kept }) => kept === '').length;
  return (
    <Fold title={title} count={open} initiallyOpen={initiallyOpen && open > 0}>
      <div className={styles.part}>
        <p className={styles.text}>{help}</p>
        {meant.map((one) => (
          <Choice
            key={one.key}
            label={one.label}
            {...(one.hint === undefined ? {} : { hint: one.hint })}
            value={valueOf(one)}
            options={[
              { value: '', name: none },
              ...one.options.map((name) => ({ value: name, name })),
            ]}
            onChoose={(value) => setChosen(new Map(chosen).set(one.key, value))}
          />
        ))}
        <PartButton
          disabled={chosen.size === 0}
          onClick={() => {
            const all = meant.map((one): [string, string] => [one.key, valueOf(one)]);
            onSave(new Map(all.filter(([, value]) => value !== '')));
            setChosen(new Map());
          }}
        >
          {save}
        </PartButton>
      </div>
    </Fold>
  );
}
