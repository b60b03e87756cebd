import { compile } from '../claims';
import { applicants } from './applicants';
import { applications } from './applications';
import { disclosure } from './disclosure';
import { reviewOutcomes, suitsByRoute } from './outcomes';
import { reasonRows } from './reasons';
import { regulationsRow } from './regulations';
import { results } from './results';
import { review } from './review';

/** Every wording that the text rules know. */
export const wordings = compile([
  ...applications,
  ...applicants,
  ...results,
  ...reasonRows,
  ...disclosure,
  ...regulationsRow,
  ...review,
  ...reviewOutcomes,
  ...suitsByRoute,
]);
