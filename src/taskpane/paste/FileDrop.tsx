import { useId, useRef, useState } from 'react';
import { Button, makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { DocumentArrowUpRegular } from '@fluentui/react-icons/svg/document-arrow-up';
import { readableEndings, readableNames } from '../../documents/formats';
import { pasteWords as words } from '../words';

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

/** What the picker shows first; what a file is, is seen by its content. */
const kinds = readableEndings.map((ending) => `.${ending}`).join(',');

interface FileDropProps {
  readonly label: string;
  /** Whether several are taken at once. */
  readonly multiple?: boolean;
  readonly open: (files: readonly File[]) => void;
}

/** Files by picker or by drop. */
export function FileDrop({ label, multiple = false, open }: FileDropProps): React.JSX.Element {
  const styles = useStyles();
  const input = useRef<HTMLInputElement>(null);
  const readable = useId();
  const [over, setOver] = useState(false);
  const take = (files: FileList | null) => {
    const all = [...(files ?? [])];
    if (all.length > 0) open(multiple ? all : all.slice(0, 1));
  };

  return (
    <div
      className={mergeClasses(styles.zone, over && styles.over)}
      onDragOver={(event) => {
        event.preventDefault();
        setOver(true);
      }}
      onDragLeave={() => {
        setOver(false);
      }}
      onDrop={(event) => {
        event.preventDefault();
        setOver(false);
        take(event.dataTransfer.files);
      }}
    >
      <Button
        icon={<DocumentArrowUpRegular />}
        aria-describedby={readable}
        onClick={() => input.current?.click()}
      >
        {label}
      </Button>
      <input
        ref={input}
        type="file"
        hidden
        accept={kinds}
        multiple={multiple}
        aria-label={label}
        onChange={(event) => {
          take(event.currentTarget.files);
          // So that the same file can be chosen again after it was changed.
          event.currentTarget.value = '';
        }}
      />
      {words.drop}
      <span id={readable}>{words.readable(readableNames)}</span>
    </div>
  );
}
