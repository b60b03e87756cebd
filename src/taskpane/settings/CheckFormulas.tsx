import { makeStyles, tokens } from '@fluentui/react-components';
import { placeText } from '../../report';
import { usePane } from '../hooks/usePane';
import { CommandButton } from '../shell';
import { settingsWords as words } from '../words';

const useStyles = makeStyles({
  part: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalXS },
  text: { margin: 0, fontSize: tokens.fontSizeBase200, color: tokens.colorNeutralForeground2 },
});

/** For those who want the add-in's own functions beside the tables. */
export function CheckFormulas(): React.JSX.Element | null {
  const { workbook, work, chosen } = usePane();
  const styles = useStyles();
  const year = chosen?.report.year ?? null;
  if (year === null) return null;
  return (
    <div className={styles.part}>
      <CommandButton
        size="medium"
        onClick={() => {
          work.run(words.formulas, async () => {
            const places = await workbook.insertCheckFormulas(year, chosen?.report.organ);
            return places ? words.formulasIn(places.map(placeText)) : words.formulasThere;
          });
        }}
      >
        {words.formulas}
      </CommandButton>
      <p className={styles.text}>{words.formulasHelp}</p>
    </div>
  );
}
