import {
  Button,
  MessageBar,
  MessageBarActions,
  MessageBarBody,
  ProgressBar,
} from '@fluentui/react-components';
import { DismissRegular } from '@fluentui/react-icons/svg/dismiss';
import type { Live } from '../hooks/useLive';
import { usePane } from '../hooks/usePane';
import { useSlow } from '../hooks/useSlow';
import { useWaiting } from '../hooks/useWaiting';
import { shellWords } from '../words';
import { Warning } from './Warning';

/** Why what is shown may be old, in a sentence: what could not be read goes before what is not followed. */
function troubleOf({ problem, unwatched, dossiers }: Live) {
  if (problem !== null) {
    const stale = dossiers === null ? '' : shellWords.stale;
    return {
      intent: 'error',
      text: shellWords.failed(shellWords.reading, problem) + stale,
    } as const;
  }
  return unwatched === null
    ? null
    : ({ intent: 'warning', text: shellWords.unwatched(unwatched) } as const);
}

/** What goes on, what the last command came to, and what could not be read. */
export function Notices(): React.JSX.Element {
  const { live, work } = usePane();
  const slow = useSlow(work.busy !== null);
  const waits = useWaiting();
  const trouble = troubleOf(live);
  // Bars of their own would be squeezed by the view below them, down to their first line.
  return (
    <>
      <div role="status" aria-live="polite">
        {slow && work.busy !== null && (
          <>
            <ProgressBar aria-label={shellWords.working(work.busy)} />
            <p>{shellWords.working(work.busy)}</p>
          </>
        )}
        {waits && (
          <MessageBar intent="warning" layout="multiline" politeness="polite">
            <MessageBarBody>{shellWords.waiting}</MessageBarBody>
          </MessageBar>
        )}
        {work.notice && (
          <MessageBar
            intent={work.notice.kind === 'done' ? 'success' : 'error'}
            layout="multiline"
            politeness="polite"
          >
            <MessageBarBody>{work.notice.text}</MessageBarBody>
            <MessageBarActions
              containerAction={
                <Button
                  appearance="transparent"
                  aria-label={shellWords.dismiss}
                  icon={<DismissRegular />}
                  onClick={work.dismiss}
                />
              }
            />
          </MessageBar>
        )}
      </div>
      <div>
        {trouble && (
          <MessageBar intent={trouble.intent} layout="multiline">
            <MessageBarBody>{trouble.text}</MessageBarBody>
            <MessageBarActions>
              <Button size="small" onClick={live.retry}>
                {shellWords.retry}
              </Button>
            </MessageBarActions>
          </MessageBar>
        )}
        {live.leftOut.map(({ sheet, why }) => (
          <Warning key={sheet}>{why}</Warning>
        ))}
        {live.hidden.map((sheet) => (
          <MessageBar key={sheet} intent="info" layout="multiline">
            <MessageBarBody>{shellWords.hidden(sheet)}</MessageBarBody>
          </MessageBar>
        ))}
      </div>
    </>
  );
}
