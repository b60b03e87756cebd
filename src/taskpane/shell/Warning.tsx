import { MessageBar, MessageBarBody } from '@fluentui/react-components';

/** Something to be known before one goes on. */
export function Warning({ children }: { readonly children: React.ReactNode }): React.JSX.Element {
  return (
    <MessageBar intent="warning" layout="multiline">
      <MessageBarBody>{children}</MessageBarBody>
    </MessageBar>
  );
}
