import { Button, type ButtonProps } from '@fluentui/react-components';
import { usePane } from '../hooks/usePane';

/** A button that begins a command of the user, of which one is done at a time; small where not said. */
export function CommandButton({ disabled = false, ...button }: ButtonProps): React.JSX.Element {
  const { work } = usePane();
  return <Button size="small" {...button} disabled={disabled || work.busy !== null} />;
}
