import { useState } from 'react';
import { usePaste } from '../hooks/usePaste';
import { pasteWords as words } from '../words';
import { InSight, usePartStyles, Warning, Working } from '../shell';
import { FileDrop } from './FileDrop';
import { PasteBox } from './PasteBox';
import { Recognised } from './Recognised';
import { WhichReport } from './WhichReport';

/** 粘贴: somebody's report, as it was recognised, and the way from there into the tables. */
export function PasteView(): React.JSX.Element {
  const styles = usePartStyles();
  const { clip, put, open, cancel, reading, done, source, reports, problem } = usePaste();
  const [index, setIndex] = useState(0);
  const report = reports[index] ?? reports[0];

  return (
    <div className={styles.view}>
      <h2 className={styles.title}>{words.heading}</h2>
      <p className={styles.lead}>{words.help}</p>
      <PasteBox label={words.text} clip={clip} put={put} />
      <FileDrop
        label={words.file}
        open={([file]) => {
          if (file) open(file);
        }}
      />
      {reading !== null && (
        <Working what={words.readingOf(reading)} done={done} onCancel={cancel} />
      )}
      {source !== null && !report && (
        <InSight key={source}>
          <Warning>{problem ?? words.nothingIn(source)}</Warning>
        </InSight>
      )}
      {report && (
        <InSight key={source} className={styles.view}>
          <WhichReport reports={reports} index={reports.indexOf(report)} choose={setIndex} />
          <Recognised key={reports.indexOf(report)} report={report} mayFill={reading === null} />
        </InSight>
      )}
    </div>
  );
}
