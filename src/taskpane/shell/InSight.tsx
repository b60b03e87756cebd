import { useEffect, useRef, type ReactNode } from 'react';

interface InSightProps {
  readonly className?: string;
  readonly children: ReactNode;
}

/** What comes after a command is brought into sight: of what is below the edge nobody would know. */
export function InSight({ className, children }: InSightProps): React.JSX.Element {
  const shown = useRef<HTMLDivElement>(null);
  useEffect(() => {
    shown.current?.scrollIntoView({ block: 'nearest' });
  }, []);
  return (
    <div ref={shown} className={className}>
      {children}
    </div>
  );
}
