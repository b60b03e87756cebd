import { Button, Divider, makeStyles, tokens } from '@fluentui/react-components';
import { ClipboardPasteRegular } from '@fluentui/react-icons/svg/clipboard-paste';
import { usePane } from '../hooks/usePane';
import { steps } from '../model/steps';
import { startWords as words, stepNames, stepWords } from '../words';
import { InsertForm } from './InsertForm';

const useStyles = makeStyles({
  start: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalM },
  heading: { margin: 0, fontSize: tokens.fontSizeBase500, lineHeight: tokens.lineHeightBase500 },
  text: { margin: 0, color: tokens.colorNeutralForeground2 },
  paste: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalS },
});

/** The workbook has no tables yet: what to do next. */
export function Start(): React.JSX.Element {
  const { show } = usePane();
  const styles = useStyles();
  return (
    <div className={styles.start}>
      <h2 className={styles.heading}>{words.heading}</h2>
      <p className={styles.text}>{words.next}</p>
      <InsertForm />
      <p className={styles.text}>
        {stepWords.afterwards(steps.map((step) => stepNames[step]).join(' → '))}
      </p>
      <Divider>{words.or}</Divider>
      <div className={styles.paste}>
        <Button icon={<ClipboardPasteRegular />} onClick={() => show('paste')}>
          {words.paste}
        </Button>
        <p className={styles.text}>{words.pasteHint}</p>
      </div>
    </div>
  );
}
