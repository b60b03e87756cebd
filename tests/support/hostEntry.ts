/** What tests of the host take from it; bundled in one file by {@link hostBundle}. */
export { createClient } from '../../src/page/client';
export { leadsTo } from '../../src/page/client/shape';
export { openBook } from '../../src/workbench/book';
export { watchPrompts } from '../../src/workbench/grid/prompt';
export { selectCells } from '../../src/workbench/host/grid/select';
export * from '../../src/workbench/host';
export { startHeadless } from './headless';
export { raisedEvents } from '../../src/workbench/host/events';
export { membersOf } from '../../src/workbench/host/members';
export { objectTypes } from '../../src/workbench/host/model';
