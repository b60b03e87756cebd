import { changesBetween } from '../../county';
import type { Report } from '../../report';
import { cellName, numberText } from '../../validation';
import { FoldedList } from '../shell';
import { countyWords as words } from '../words';

/** A figure as a county's lists show it. */
export const figureShown = (value: number | null) =>
  value === null ? words.blank : numberText(value);

interface ChangesProps {
  readonly title: string;
  readonly from: Report | undefined;
  readonly to: Report | undefined;
}

/** What differs between two reports, figure by figure. */
export function Changes({ title, from, to }: ChangesProps): React.JSX.Element | null {
  if (!from || !to) return null;
  return (
    <FoldedList
      title={title}
      items={changesBetween(from, to)}
      line={({ cell, before, after }) =>
        words.change(cellName(to.form, cell), figureShown(before), figureShown(after))
      }
    />
  );
}
