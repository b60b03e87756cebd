export { rosterColumns, type RosterField } from './columns';
export { rosterFrom, type RosterReading } from './fromGrids';
export { kindOfName, kindOrder, unitKinds, type UnitKind } from './kinds';
export { withList } from './merge';
export { matchUnit, type UnitMatch } from './match';
export type { Roster, RosterUnit } from './roster';
