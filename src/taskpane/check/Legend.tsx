import { mergeClasses } from '@fluentui/react-components';
import { pictureMarks, type Picture } from '../model/picture';
import { checkWords, pictureWords } from '../words';
import { usePictureStyles } from './pictureStyles';

/** What the marks of a picture mean; only those that are in it. */
export function Legend({ picture }: { readonly picture: Picture }): React.JSX.Element | null {
  const styles = usePictureStyles();
  const seen = new Set(picture.rows.flatMap(({ cells }) => cells.map((cell) => cell?.mark)));
  const told = pictureMarks.filter((mark) => mark !== 'plain' && seen.has(mark));
  if (told.length === 0) return null;
  return (
    <figcaption className={styles.legend}>
      {told.map((mark) => (
        <span key={mark} className={styles.key}>
          <span
            className={mergeClasses(styles.cell, styles.swatch, styles[mark])}
            aria-hidden="true"
          />
          {pictureWords.marks[mark]}
        </span>
      ))}
      <span>{checkWords.pictureHelp}</span>
    </figcaption>
  );
}
