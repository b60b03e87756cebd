import { makeStyles, tokens } from '@fluentui/react-components';
import { usePane } from '../hooks/usePane';
import { Choice } from './Choice';
import { hiddenText } from './hiddenText';
import { checkWords } from '../words';

const useStyles = makeStyles({
  title: {
    margin: 0,
    fontSize: tokens.fontSizeBase400,
    fontWeight: tokens.fontWeightSemibold,
    lineHeight: tokens.lineHeightBase400,
  },
});

/** Which report is looked at: its title, and a choice where the workbook has several. */
export function ReportChoice(): React.JSX.Element | null {
  const { live, chosen, choose } = usePane();
  const styles = useStyles();
  const all = live.dossiers ?? [];
  if (!chosen) return null;
  if (all.length === 1) return <h2 className={styles.title}>{chosen.title}</h2>;
  return (
    <div>
      <h2 style={hiddenText}>{chosen.title}</h2>
      <Choice
        label={checkWords.report}
        value={chosen.key}
        options={all.map(({ key, title }) => ({ value: key, name: title }))}
        onChoose={choose}
      />
    </div>
  );
}
