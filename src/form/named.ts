import { forms } from './editions';
import { tableOf } from './tables';
import type { EditionId, Form } from './types';

/**
 * A form by the editions of its 表二 and its 表三, for samples and tests: whatever reads reports finds
 * theirs by itself.
 */
function named(second: EditionId, third: EditionId): Form {
  const form = forms.find((one) => one.edition === second && tableOf(one, '3').edition === third);
  if (!form) throw new Error(`There is no form of editions ${second} and ${third}.`);
  return form;
}

/** 国办公开办函〔2021〕30号: the tables to insert. */
export const form2021 = named('2021', '2021');

/** Edition 2021 as some organs still publish it: （六）其他处理 is one row. */
export const form2021SingleOtherwise = named('2021', '2019');

/** 国办公开办函〔2019〕60号, superseded. */
export const form2019 = named('2019', '2019');

/** 表二 of 2019 beside the later 表三: seen where an organ kept half of its old file. */
export const form2019SplitOtherwise = named('2019', '2021');
