import { ReportView } from '../shell';
import { yearWords } from '../words';
import { LastYear } from './LastYear';

/** 上年: last year's report of the one that is looked at. */
export function PreviousView(): React.JSX.Element {
  return <ReportView nothing={yearWords.nothingYet} part={LastYear} />;
}
