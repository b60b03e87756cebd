import { useId, useState } from 'react';
import { Button, makeStyles } from '@fluentui/react-components';
import { ChevronDownRegular } from '@fluentui/react-icons/svg/chevron-down';
import { ChevronRightRegular } from '@fluentui/react-icons/svg/chevron-right';

const useStyles = makeStyles({
  // Its icon stands in line with what is around it.
  button: { marginLeft: '-8px' },
});

interface FoldProps {
  readonly title: string;
  /** How many things are inside. */
  readonly count?: number;
  /** Whether it is open until the user says otherwise. */
  readonly initiallyOpen?: boolean;
  readonly children: React.ReactNode;
}

/** Something that is there when it is wanted. */
export function Fold({ title, count, initiallyOpen = false, children }: FoldProps) {
  const [wanted, setWanted] = useState<boolean | null>(null);
  const open = wanted ?? initiallyOpen;
  const styles = useStyles();
  const id = useId();
  return (
    <section>
      <Button
        className={styles.button}
        size="small"
        appearance="subtle"
        aria-expanded={open}
        aria-controls={id}
        icon={open ? <ChevronDownRegular /> : <ChevronRightRegular />}
        onClick={() => setWanted(!open)}
      >
        {count === undefined ? title : `${title}（${count}）`}
      </Button>
      <div id={id} hidden={!open}>
        {open && children}
      </div>
    </section>
  );
}
