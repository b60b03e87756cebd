import { useId, useState } from 'react';
import { Button } from '@fluentui/react-components';
import { ChevronDownRegular } from '@fluentui/react-icons/svg/chevron-down';
import { ChevronRightRegular } from '@fluentui/react-icons/svg/chevron-right';

interface FoldProps {
  readonly title: string;
  /** How many things are inside. */
  readonly count?: number;
  readonly initiallyOpen?: boolean;
  readonly children: React.ReactNode;
}

/** Something that is there when it is wanted. */
export function Fold({ title, count, initiallyOpen = false, children }: FoldProps) {
  const [open, setOpen] = useState(initiallyOpen);
  const id = useId();
  return (
    <section>
      <Button
        appearance="subtle"
        aria-expanded={open}
        aria-controls={id}
        icon={open ? <ChevronDownRegular /> : <ChevronRightRegular />}
        onClick={() => {
          setOpen(!open);
        }}
      >
        {count === undefined ? title : `${title}（${String(count)}）`}
      </Button>
      <div id={id} hidden={!open}>
        {open && children}
      </div>
    </section>
  );
}
