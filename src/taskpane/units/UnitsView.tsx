import { ReportView } from '../shell';
import { unitWords } from '../words';
import { UnitsPart } from './UnitsPart';

/** 单位: the units that the report that is looked at adds up. */
export function UnitsView(): React.JSX.Element {
  return <ReportView nothing={unitWords.nothingYet} part={UnitsPart} />;
}
