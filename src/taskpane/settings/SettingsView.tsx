import { Field, makeStyles, Radio, RadioGroup, tokens } from '@fluentui/react-components';
import { guessOrganKind, keptFrom, organKinds } from '../../validation';
import { usePane } from '../hooks/usePane';
import { Choice, usePartStyles } from '../shell';
import { settingsWords as words } from '../words';
import { CheckFormulas } from './CheckFormulas';
import { NumberField } from './NumberField';

const useStyles = makeStyles({
  group: {
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalS,
    margin: 0,
    padding: 0,
    border: 'none',
  },
});

/** 设置: what stays with the workbook, and is sensible without ever being opened. */
export function SettingsView(): React.JSX.Element {
  const { kept, work, chosen } = usePane();
  const styles = useStyles();
  const { view, title, lead } = usePartStyles();
  const { settings } = kept.value;
  /** Goes through the reader, so that nothing is kept that would not be read back. */
  const change = (next: Readonly<Record<string, unknown>>) => {
    work.keep(words.save, async () => {
      await kept.save('settings', words.save, (own) => {
        const changed = { ...own, ...next };
        return keptFrom(() => changed).settings;
      });
    });
  };
  const organ = chosen?.report.organ ?? null;
  const guess = organ === null ? null : guessOrganKind(organ);

  return (
    <div className={view}>
      <h2 className={title}>{words.heading}</h2>
      <p className={lead}>{words.help}</p>
      {(['missing', 'whole'] as const).map((name) => (
        <Field key={name} label={words[name]}>
          <RadioGroup
            value={settings[name]}
            onChange={(_event, { value }) => change({ [name]: value })}
          >
            <Radio value="error" label={words.asError} />
            <Radio value="verify" label={words.asVerify} />
          </RadioGroup>
        </Field>
      ))}
      <Choice
        label={words.organKind}
        hint={words.organKindHelp}
        value={settings.organKind ?? ''}
        options={[
          { value: '', name: guess ? words.guessed(organKinds[guess]) : words.notGuessed },
          ...Object.entries(organKinds).map(([value, name]) => ({ value, name })),
        ]}
        onChoose={(organKind) => change({ organKind })}
      />
      <fieldset className={styles.group}>
        <legend>{words.jump}</legend>
        {(['factor', 'least'] as const).map((name) => (
          <NumberField
            key={name}
            label={words[name]}
            least={name === 'factor' ? 1 : 0}
            value={settings.jump[name]}
            save={(number) => change({ jump: { ...settings.jump, [name]: number } })}
          />
        ))}
      </fieldset>
      <CheckFormulas />
    </div>
  );
}
