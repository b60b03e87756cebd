import { compile } from '../claims';
import { applications } from './applications';
import { disclosure } from './disclosure';
import { results } from './results';
import { review } from './review';

/** Every wording that the text rules know. */
export const wordings = compile([...applications, ...results, ...disclosure, ...review]);
