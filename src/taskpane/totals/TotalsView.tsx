import { ReportView } from '../shell';
import { totalsWords } from '../words';
import { ControlTotals } from './ControlTotals';

/** 总数: what the user knows from elsewhere of the report that is looked at. */
export function TotalsView(): React.JSX.Element {
  return <ReportView nothing={totalsWords.nothingYet} part={ControlTotals} />;
}
