import { useState } from 'react';
import { Button, Link } from '@fluentui/react-components';
import { placeText, type Report } from '../../report';
import { figureOf, numberText } from '../../validation';
import { useJump } from '../hooks/useJump';
import { usePane } from '../hooks/usePane';
import { carriedOver, type Carried } from '../model/lastYear';
import { Fold } from '../shell/Fold';
import { usePartStyles } from '../shell/partStyles';
import { yearWords as words } from '../words';

interface ExtractProps {
  readonly report: Report;
  readonly previous: Report;
  /** Whether last year's figures stand in this workbook, so that one can go and look. */
  readonly inWorkbook: boolean;
}

/** 提取上年数: fills what is empty, and tells of each figure where it came from. */
export function Extract({ report, previous, inWorkbook }: ExtractProps): React.JSX.Element {
  const { workbook, work } = usePane();
  const styles = usePartStyles();
  const jump = useJump();
  const [done, setDone] = useState(false);
  const figures = carriedOver(report, previous);

  const extract = () => {
    work.run(words.extract, async () => {
      const plan = await workbook.planFill(figures);
      setDone(true);
      if (plan.empty.length === 0) return words.nothingEmpty;
      await workbook.fill(plan, []);
      return words.extracted(plan.empty.length, plan.occupied.length + plan.refused.length);
    });
  };
  const whereIt = ({ stood }: Carried) => {
    if (!stood) return previous.source;
    if (!inWorkbook) return `${previous.source} ${placeText(stood)}`;
    return (
      <Link
        as="button"
        onClick={() => {
          jump(stood);
        }}
      >
        {placeText(stood)}
      </Link>
    );
  };

  return (
    <div className={styles.part}>
      <p className={styles.text}>{words.help}</p>
      <Button
        className={styles.button}
        size="small"
        disabled={work.busy !== null}
        onClick={extract}
      >
        {words.extract}
      </Button>
      <Fold title={words.sources} count={figures.length} initiallyOpen={done}>
        <ul className={styles.list}>
          {figures.map((figure) => (
            <li key={figure.cell}>
              {words.source(
                figureOf(report.form, figure.cell).column.name,
                numberText(figure.value),
              )}
              （{whereIt(figure)}）
            </li>
          ))}
        </ul>
      </Fold>
    </div>
  );
}
