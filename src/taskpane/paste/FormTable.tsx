import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import type { FormCell, TableForm } from '../../form';
import { placeOf, placeText, valueOf, type Report } from '../../report';
import { contentOf } from '../model/picture';
import { pasteWords as words, pictureWords } from '../words';

const useStyles = makeStyles({
  /** Wide tables scroll in their own frame, which the keyboard can reach. */
  frame: { overflowX: 'auto', border: `1px solid ${tokens.colorNeutralStroke2}` },
  table: { borderCollapse: 'collapse', fontSize: '11px', lineHeight: '15px' },
  cell: {
    padding: '2px 4px',
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    textAlign: 'center',
    fontWeight: tokens.fontWeightRegular,
  },
  figure: { minWidth: '24px', fontVariantNumeric: 'tabular-nums' },
  open: { backgroundColor: tokens.colorStatusWarningBackground1 },
});

/** Pixels a column, below which labels would stand one character a line. */
const columnWidth = 44;

interface FormTableProps {
  readonly table: TableForm;
  readonly report: Report;
}

/** One statutory table with the merges that the form has, and the figures that were read. */
export function FormTable({ table, report }: FormTableProps): React.JSX.Element {
  const styles = useStyles();
  const cellView = (cell: FormCell, key: string) => {
    const spans = { colSpan: cell.across, rowSpan: cell.down };
    if (cell.kind === 'label') {
      return (
        <td key={key} {...spans} className={styles.cell}>
          {cell.text}
        </td>
      );
    }
    const id = `${cell.item.id}.${cell.column.id}`;
    const certain = valueOf(report, id) !== null;
    const content = contentOf(report, id);
    const place = placeOf(report, id);
    const readFrom = place ? words.readFrom(placeText(place)) : undefined;
    return (
      <td
        key={key}
        {...spans}
        className={mergeClasses(styles.cell, styles.figure, !certain && styles.open)}
        title={certain ? readFrom : pictureWords.marks[content === '' ? 'missing' : 'text']}
      >
        {certain ? content : `${content}？`}
      </td>
    );
  };
  return (
    <div className={styles.frame} tabIndex={0} role="region" aria-label={table.heading}>
      <table className={styles.table} style={{ minWidth: table.width * columnWidth }}>
        <tbody>
          {table.rows.map((cells, row) => (
            <tr key={row}>{cells.map((cell, i) => cellView(cell, `${row}.${i}`))}</tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
