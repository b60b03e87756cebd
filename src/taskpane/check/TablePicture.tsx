import { mergeClasses } from '@fluentui/react-components';
import { useGridKeys } from '../hooks/useGridKeys';
import { useJump } from '../hooks/useJump';
import type { Picture, PictureCell } from '../model/picture';
import type { CellId } from '../../form';
import { markText } from '../../validation';
import { checkWords, shortColumnNames } from '../words';
import { Legend } from './Legend';
import { usePictureStyles } from './pictureStyles';

interface TablePictureProps {
  readonly picture: Picture;
  /** What Enter or a click on a figure does; where not given, it jumps to its cell. */
  readonly onOpen?: (id: CellId) => void;
}

/** A table at a glance: every figure in its place, marked by shape and colour. */
export function TablePicture({ picture, onOpen }: TablePictureProps): React.JSX.Element {
  const styles = usePictureStyles();
  const jump = useJump();
  const { at, keys } = useGridKeys(picture.rows.length, picture.columns.length);
  const open = ({ id, place }: PictureCell) => {
    if (onOpen) onOpen(id);
    else if (place) jump(place);
  };
  const name = checkWords.picture(picture.table.name);

  return (
    <figure className={styles.figure}>
      <table role="grid" aria-label={name} className={styles.table} onKeyDown={keys}>
        <thead>
          <tr>
            <td
              className={mergeClasses(styles.corner, picture.table.id === '4' && styles.wideCorner)}
            />
            {picture.columns.map((column) => (
              <th key={column.id} scope="col" className={styles.column} title={column.name}>
                {shortColumnNames[column.id] ?? column.name}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {picture.rows.map(({ item, cells }, row) => (
            <tr key={item.id}>
              <th scope="row" className={styles.row} title={item.name}>
                {markText(item)}
              </th>
              {cells.map((cell, column) =>
                cell === null ? (
                  <td key={column} />
                ) : (
                  <td
                    key={cell.id}
                    role="gridcell"
                    data-cell={cell.id}
                    data-mark={cell.mark}
                    aria-label={cell.name}
                    title={cell.name}
                    tabIndex={at.row === row && at.column === column ? 0 : -1}
                    className={mergeClasses(
                      styles.cell,
                      cell.mark === 'plain' && cell.text === '0' && styles.zero,
                      styles[cell.mark],
                    )}
                    onClick={() => open(cell)}
                    onKeyDown={({ key }) => {
                      if (key === 'Enter') open(cell);
                    }}
                  >
                    {cell.text}
                  </td>
                ),
              )}
            </tr>
          ))}
        </tbody>
      </table>
      <Legend picture={picture} />
    </figure>
  );
}
