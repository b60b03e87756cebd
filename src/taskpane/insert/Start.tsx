import { Button, Divider, makeStyles, tokens } from '@fluentui/react-components';
import { ClipboardPasteRegular } from '@fluentui/react-icons/svg/clipboard-paste';
import { usePane } from '../hooks/usePane';
import { steps } from '../model/steps';
import { startWords as words, stepNames, stepWords } from '../words';
import { usePartStyles } from '../shell';
import { InsertForm } from './InsertForm';

const useStyles = makeStyles({
  heading: { margin: 0, fontSize: tokens.fontSizeBase500, lineHeight: tokens.lineHeightBase500 },
});

/** The workbook has no tables yet: what to do next. */
export function Start(): React.JSX.Element {
  const { show } = usePane();
  const styles = useStyles();
  const { view, lead, part } = usePartStyles();
  return (
    <div className={view}>
      <h2 className={styles.heading}>{words.heading}</h2>
      <p className={lead}>{words.next}</p>
      <InsertForm />
      <p className={lead}>
        {stepWords.afterwards(steps.map((step) => stepNames[step]).join(' → '))}
      </p>
      <Divider>{words.or}</Divider>
      <div className={part}>
        <Button icon={<ClipboardPasteRegular />} onClick={() => show('paste')}>
          {words.paste}
        </Button>
        <p className={lead}>{words.pasteHint}</p>
      </div>
    </div>
  );
}
