import type { ButtonProps } from '@fluentui/react-components';
import { CommandButton } from './CommandButton';
import { usePartStyles } from './partStyles';

/** The button of a part: as wide as its words. */
export function PartButton(props: ButtonProps): React.JSX.Element {
  const { button } = usePartStyles();
  return <CommandButton className={button} {...props} />;
}
