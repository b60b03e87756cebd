import { makeStyles, tokens } from '@fluentui/react-components';
import { placeOf, type Report } from '../../report';
import { cellName, type Finding } from '../../validation';
import { usePane } from '../hooks/usePane';
import { overwrite } from '../model/overwrite';
import { CommandButton } from '../shell';
import { checkWords } from '../words';

const useStyles = makeStyles({
  offer: { padding: `0 ${tokens.spacingHorizontalM} ${tokens.spacingVerticalS} 32px` },
});

interface OfferProps {
  readonly finding: Finding;
  readonly report: Report;
}

/** The number that a cell clearly holds beside its words; the click is the user's word. */
export function Offer({ finding, report }: OfferProps): React.JSX.Element | null {
  const { workbook, work } = usePane();
  const styles = useStyles();
  const { offer, subject: cell } = finding;
  const place = cell === null ? null : placeOf(report, cell);
  if (offer === undefined || cell === null || place?.sheet == null) return null;
  const name = cellName(report.form, cell);

  return (
    <div className={styles.offer}>
      <CommandButton
        onClick={() => {
          work.run(checkWords.adopt(offer), async () => {
            await overwrite(workbook, report, [{ cell, value: offer }]);
            return checkWords.adopted(name, offer);
          });
        }}
      >
        {checkWords.adopt(offer)}
      </CommandButton>
    </div>
  );
}
