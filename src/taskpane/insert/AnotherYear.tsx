import { Fold } from '../shell';
import { startWords } from '../words';
import { InsertForm } from './InsertForm';

/** The same form for another year, folded away while there are tables to work on. */
export function AnotherYear(): React.JSX.Element {
  return (
    <Fold title={startWords.another}>
      <InsertForm />
    </Fold>
  );
}
