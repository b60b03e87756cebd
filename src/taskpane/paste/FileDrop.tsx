import { useId, useState } from 'react';
import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { DocumentArrowUpRegular } from '@fluentui/react-icons/svg/document-arrow-up';
import { FolderOpenRegular } from '@fluentui/react-icons/svg/folder-open';
import { readableNames } from '../../documents/formats';
import { chosenFiles, droppedFiles } from '../model/folders';
import { pasteWords as words } from '../words';
import { PickButton } from './PickButton';

const useStyles = makeStyles({
  zone: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    gap: tokens.spacingHorizontalS,
    padding: tokens.spacingVerticalS,
    border: `1px dashed ${tokens.colorNeutralStroke1}`,
    borderRadius: tokens.borderRadiusMedium,
    color: tokens.colorNeutralForeground2,
    fontSize: tokens.fontSizeBase200,
  },
  over: {
    border: `1px solid ${tokens.colorBrandStroke1}`,
    backgroundColor: tokens.colorBrandBackground2,
  },
});

interface FileDropProps {
  readonly label: string;
  /** Whether several are taken at once, whole folders too. */
  readonly multiple?: boolean;
  readonly open: (files: readonly File[]) => void;
}

/** Files by picker or by drop. */
export function FileDrop({ label, multiple = false, open }: FileDropProps): React.JSX.Element {
  const styles = useStyles();
  const readable = useId();
  const [over, setOver] = useState(false);
  const [trouble, setTrouble] = useState<string | null>(null);
  const take = (files: readonly File[]) => {
    setTrouble(files.length === 0 ? words.emptyFolder : null);
    if (files.length > 0) open(multiple ? files : files.slice(0, 1));
  };
  const drop = ({ items, files }: DataTransfer) => {
    if (!multiple) {
      if (files.length > 0) take([...files]);
      return;
    }
    droppedFiles(items).then(take, () => {
      setTrouble(words.lostFolder);
    });
  };

  return (
    <div
      className={mergeClasses(styles.zone, over && styles.over)}
      onDragOver={(event) => {
        event.preventDefault();
        setOver(true);
      }}
      onDragLeave={() => setOver(false)}
      onDrop={(event) => {
        event.preventDefault();
        setOver(false);
        drop(event.dataTransfer);
      }}
    >
      <PickButton
        label={label}
        icon={<DocumentArrowUpRegular />}
        told={readable}
        multiple={multiple}
        take={take}
      />
      {multiple && (
        <PickButton
          label={words.folder}
          icon={<FolderOpenRegular />}
          told={readable}
          folder
          take={(files) => take(chosenFiles(files))}
        />
      )}
      {multiple ? words.dropMany : words.drop}
      <span id={readable}>{words.readable(readableNames)}</span>
      <span role="status">{trouble}</span>
    </div>
  );
}
