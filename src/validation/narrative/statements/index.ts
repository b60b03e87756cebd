import { lazily } from '../../lazily';
import { Automaton } from '../automaton';
import { ofApplicants } from './applicants';
import { carriedOver } from './applications/carriedOver';
import { handled } from './applications/handled';
import { received } from './applications/received';
import { ofDisclosure } from './disclosure';
import { ofDisputes } from './disputes';
import { ofResults } from './results';
import { listed, sets, type Wording } from './wording';

export { kindsIn, type Meaning, type StatedRule, type StatementKind, type Term } from './kinds';
export type { Wording } from './wording';

/** Every way of stating a figure that the text rules know. */
export const wordings: readonly Wording[] = [
  ...received,
  ...carriedOver,
  ...handled,
  ...ofApplicants,
  ...ofResults,
  ...ofDisclosure,
  ...ofDisputes,
].map(listed);

/** Put together when prose comes: most workbooks have none. */
export const automaton = lazily(() => new Automaton(wordings, sets));
