import { useState } from 'react';
import { Button, Checkbox, makeStyles, tokens } from '@fluentui/react-components';
import { usePane } from '../hooks/usePane';
import { gateOf } from '../model/gate';
import { SignIcon } from '../check/levels';
import { ReportChoice } from '../shell/ReportChoice';
import { exportWords as words } from '../words';
import { FormatList } from './FormatList';

const useStyles = makeStyles({
  view: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalM },
  line: { display: 'flex', gap: tokens.spacingHorizontalXS, margin: 0 },
  list: { margin: 0, paddingLeft: tokens.spacingHorizontalXL },
});

/** How many of the errors the gate tells one by one. */
const told = 5;

/** 导出: the gate, and behind it the forms in which a report can leave. */
export function ExportView(): React.JSX.Element {
  const { chosen, show } = usePane();
  const styles = useStyles();
  const [anywayFor, setAnywayFor] = useState<string | null>(null);

  if (!chosen) return <p>{words.nothing}</p>;
  const { open, errors } = gateOf(chosen.audit);
  const anyway = anywayFor === chosen.key;

  return (
    <div className={styles.view}>
      <ReportChoice />
      <div role="status">
        <p className={styles.line}>
          <SignIcon sign={open ? 'holds' : 'error'} />
          {open ? words.clear : words.closed(errors.length)}
        </p>
      </div>
      {!open && (
        <>
          <ul className={styles.list}>
            {errors.slice(0, told).map(({ rule, cells, message }) => (
              <li key={`${rule} ${cells.join(' ')}`}>{message}</li>
            ))}
            {errors.length > told && <li>{words.moreErrors(errors.length - told)}</li>}
          </ul>
          <Button
            onClick={() => {
              show('check');
            }}
          >
            {words.see}
          </Button>
          <Checkbox
            label={words.anyway}
            checked={anyway}
            onChange={(_event, { checked }) => {
              setAnywayFor(checked === true ? chosen.key : null);
            }}
          />
        </>
      )}
      <FormatList report={chosen.report} stamped={!open} disabled={!open && !anyway} />
    </div>
  );
}
