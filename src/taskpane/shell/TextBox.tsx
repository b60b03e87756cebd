import { Field, Textarea, type TextareaProps } from '@fluentui/react-components';

interface TextBoxProps extends Pick<TextareaProps, 'rows' | 'onPaste'> {
  readonly label: string;
  readonly hint?: string;
  readonly value: string;
  readonly write: (text: string) => void;
}

/** A text of several lines, to be typed or pasted under its label. */
export function TextBox({ label, hint = '', value, write, ...box }: TextBoxProps) {
  return (
    <Field label={label} {...(hint !== '' && { hint })}>
      <Textarea
        {...box}
        resize="vertical"
        value={value}
        onChange={(_event, changed) => write(changed.value)}
      />
    </Field>
  );
}
