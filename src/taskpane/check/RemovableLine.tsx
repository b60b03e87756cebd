import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { DismissRegular } from '@fluentui/react-icons/svg/dismiss';
import { SignIcon, type Sign } from './levels';

/** The list around such lines. */
export const removableList = { margin: 0, padding: 0, listStyleType: 'none' } as const;

const useStyles = makeStyles({
  line: { display: 'flex', alignItems: 'center', gap: tokens.spacingHorizontalXS },
  text: { flexGrow: 1, minWidth: 0, overflowWrap: 'anywhere' },
});

interface RemovableLineProps {
  readonly sign: Sign;
  readonly text: string;
  /** What the button says to those who hear it. */
  readonly removal: string;
  readonly remove: () => void;
  readonly disabled?: boolean;
}

/** Something the user has added, with its sign and the way to take it out again. */
export function RemovableLine(props: RemovableLineProps): React.JSX.Element {
  const { sign, text, removal, remove, disabled = false } = props;
  const styles = useStyles();
  return (
    <li className={styles.line}>
      <SignIcon sign={sign} />
      <span className={styles.text}>{text}</span>
      <Button
        size="small"
        appearance="subtle"
        aria-label={removal}
        icon={<DismissRegular />}
        disabled={disabled}
        onClick={remove}
      />
    </li>
  );
}
