export { countyOf } from './countyOf';
export { rosterChanges, type RosterChange } from './changes';
export { rosterColumns } from './columns';
export { isRosterSheet, rosterFrom, type RosterReading } from './fromGrids';
export { kindOfName, kindOrder, unitKinds, type UnitKind } from './kinds';
export { withList } from './merge';
export { matchUnit, type UnitMatch } from './match';
export { nextYearRoster, type Roster, type RosterUnit } from './roster';
