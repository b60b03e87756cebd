import { placeText, valueOf, type Report } from '../../report';
import { figureOf, numberText } from '../../validation';
import { useExtract } from '../hooks/useExtract';
import { carriedFromLastYear, type Carried } from '../model/lastYear';
import { Fold, PartButton, PlaceLink, usePartStyles } from '../shell';
import { yearWords as words } from '../words';

interface ExtractProps {
  readonly report: Report;
  readonly previous: Report;
  /** Whether last year's figures stand in this workbook, so that one can go and look. */
  readonly inWorkbook: boolean;
}

/** 提取上年数: fills what is empty, and tells of each figure where it came from. */
export function Extract({ report, previous, inWorkbook }: ExtractProps): React.JSX.Element {
  const styles = usePartStyles();
  const extract = useExtract(report, previous);
  const figures = carriedFromLastYear(report, previous);
  // Once a figure stands where it was carried to, one asks where it came from.
  const done = figures.some(({ cell, value }) => valueOf(report, cell) === value);
  const whereIt = ({ stood }: Carried) => {
    if (!stood) return previous.source;
    if (!inWorkbook) return `${previous.source} ${placeText(stood)}`;
    return <PlaceLink place={stood}>{placeText(stood)}</PlaceLink>;
  };

  return (
    <div className={styles.part}>
      <p className={styles.text}>{words.help}</p>
      <PartButton onClick={extract}>{words.extract}</PartButton>
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
