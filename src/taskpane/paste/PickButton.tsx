import { useEffect, useRef } from 'react';
import { Button } from '@fluentui/react-components';
import { readableEndings } from '../../documents/formats';

/** What the picker shows first; what a file is, is seen by its content. */
const kinds = readableEndings.map((ending) => `.${ending}`).join(',');

interface PickProps {
  readonly label: string;
  readonly icon: React.JSX.Element;
  /** Id of what tells more. */
  readonly told: string;
  readonly multiple?: boolean;
  /** Whether a folder is picked: every file in it and below is taken. */
  readonly folder?: boolean;
  /** Not called where nothing was picked. */
  readonly take: (files: readonly File[]) => void;
}

/** A button behind which the browser's own picker opens. */
export function PickButton(props: PickProps): React.JSX.Element {
  const { label, icon, told, multiple = false, folder = false, take } = props;
  const input = useRef<HTMLInputElement>(null);
  // React knows no such property.
  useEffect(() => {
    if (input.current) input.current.webkitdirectory = folder;
  }, [folder]);

  return (
    <>
      <Button icon={icon} aria-describedby={told} onClick={() => input.current?.click()}>
        {label}
      </Button>
      <input
        ref={input}
        type="file"
        hidden
        {...(!folder && { accept: kinds })}
        multiple={multiple}
        aria-label={label}
        onChange={({ currentTarget }) => {
          take([...(currentTarget.files ?? [])]);
          // So that the same file can be chosen again after it was changed.
          currentTarget.value = '';
        }}
      />
    </>
  );
}
