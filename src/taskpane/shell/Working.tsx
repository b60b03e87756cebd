import { useSlow } from '../hooks/useSlow';
import { shellWords } from '../words';
import { Progress } from './Progress';

/** Milliseconds within which an answer comes as if at once; a sign that goes again would only flicker. */
const moment = 300;

interface WorkingProps {
  readonly what: string;
  /** How far it is, from 0 to 1; null where nobody can tell. */
  readonly done?: number | null;
  readonly onCancel?: () => void;
}

/** That something goes on, once it takes longer than a moment. */
export function Working({ what, done = null, onCancel }: WorkingProps): React.JSX.Element {
  const slow = useSlow(true, moment);
  const text = shellWords.working(what);
  return (
    <div aria-busy="true">
      {slow && (
        <Progress
          text={text}
          {...(done !== null && { value: done })}
          {...(onCancel && { onCancel })}
        />
      )}
    </div>
  );
}
