import { useState } from 'react';
import { Button, type TextareaProps } from '@fluentui/react-components';
import { ClipboardPasteRegular } from '@fluentui/react-icons/svg/clipboard-paste';
import { emptyClip, type Clip } from '../model/clip';
import { pasteWords as words } from '../words';
import { TextBox, usePartStyles } from '../shell';
import { readClipboard } from './clipboard';

interface PasteBoxProps {
  readonly label: string;
  readonly clip: Clip;
  readonly put: (clip: Clip) => void;
}

/** Takes text by keyboard, by the browser's paste with its tables, and from the clipboard by a click. */
export function PasteBox({ label, clip, put }: PasteBoxProps): React.JSX.Element {
  const styles = usePartStyles();
  const [hint, setHint] = useState<string | null>(null);

  const fromClipboard = async () => {
    try {
      const found = await readClipboard();
      setHint(found ? null : words.clipboardEmpty);
      if (found) put(found);
    } catch {
      // Not a failure of ours: hosts keep the clipboard from panes, and Ctrl+V always works.
      setHint(words.clipboardRefused);
    }
  };

  const onPaste: TextareaProps['onPaste'] = (event) => {
    const html = event.clipboardData.getData('text/html');
    const { selectionStart, selectionEnd, value } = event.currentTarget;
    const replacesAll = selectionStart === 0 && selectionEnd === value.length;
    if (html === '' || !replacesAll) return;
    event.preventDefault();
    put({ text: event.clipboardData.getData('text/plain'), html });
  };

  return (
    <>
      <TextBox
        label={label}
        rows={5}
        value={clip.text}
        onPaste={onPaste}
        write={(text) => {
          setHint(null);
          put({ text, html: null });
        }}
      />
      <div className={styles.row}>
        <Button icon={<ClipboardPasteRegular />} onClick={() => void fromClipboard()}>
          {words.clipboard}
        </Button>
        {clip.text !== '' && (
          <Button appearance="subtle" onClick={() => put(emptyClip)}>
            {words.clear}
          </Button>
        )}
      </div>
      <p role="status" className={styles.lead}>
        {hint}
      </p>
    </>
  );
}
