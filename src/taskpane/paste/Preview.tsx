import { placeText, type Report } from '../../report';
import { factSources, reportName } from '../../validation';
import { figuresRead } from '../model/clip';
import { originOf } from '../model/origins';
import { SignIcon } from '../check/levels';
import { Fold, LongList, usePartStyles } from '../shell';
import { pasteWords as words } from '../words';
import { FormTable } from './FormTable';

/** What was recognised: how much, what not, and the tables as the form prints them. */
export function Preview({ report }: { readonly report: Report }): React.JSX.Element {
  const { part, text, heading, line } = usePartStyles();
  const read = figuresRead(report);
  const all = report.form.figures.length;
  const { unread, notes = [], labels, form, present } = report;

  return (
    <section className={part} aria-label={words.preview}>
      <h3 className={heading}>
        {words.preview}：{reportName(report)}
      </h3>
      {factSources(report).map((source) => (
        <p key={source} className={text}>
          {source}
        </p>
      ))}
      <p className={line}>
        <SignIcon sign={read === all ? 'holds' : 'missing'} />
        {words.read(read, all)}
      </p>
      {unread.length > 0 && (
        <Fold title={words.unread(unread.length)} initiallyOpen>
          <LongList
            items={unread}
            line={(one) => `${placeText(one.place)} “${one.text}”：${one.why}`}
          />
        </Fold>
      )}
      {notes.length > 0 && (
        <Fold title={words.notes(notes.length)} initiallyOpen>
          <LongList
            items={notes}
            line={({ place, text: note }) =>
              place === null ? note : `${placeText(place)}：${note}`
            }
          />
        </Fold>
      )}
      {labels.length > 0 && (
        <Fold title={words.labels(labels.length)}>
          <LongList items={labels} line={(label) => words.printed(label.text, label.expected)} />
        </Fold>
      )}
      {form.tables
        .filter(({ id }) => present.has(id))
        .map((table) => {
          const origin = originOf(report, table);
          return (
            <Fold key={table.id} title={table.heading}>
              {origin && <p className={text}>{words.readBetween(origin.first, origin.last)}</p>}
              <FormTable table={table} report={report} />
            </Fold>
          );
        })}
    </section>
  );
}
