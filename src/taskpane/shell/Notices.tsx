import {
  Button,
  MessageBar,
  MessageBarActions,
  MessageBarBody,
  ProgressBar,
} from '@fluentui/react-components';
import { DismissRegular } from '@fluentui/react-icons/svg/dismiss';
import { usePane } from '../hooks/usePane';
import { useSlow } from '../hooks/useSlow';
import { useWaiting } from '../hooks/useWaiting';
import { shellWords } from '../words';

/** What goes on, what the last command came to, and what could not be read. */
export function Notices(): React.JSX.Element {
  const { live, work } = usePane();
  const slow = useSlow(work.busy !== null);
  const waits = useWaiting();
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
      {live.problem !== null && (
        <MessageBar intent="error" layout="multiline">
          <MessageBarBody>
            {shellWords.failed(shellWords.reading, live.problem)}
            {live.dossiers !== null && shellWords.stale}
          </MessageBarBody>
          <MessageBarActions>
            <Button size="small" onClick={live.retry}>
              {shellWords.retry}
            </Button>
          </MessageBarActions>
        </MessageBar>
      )}
      {live.problem === null && live.unwatched !== null && (
        <MessageBar intent="warning" layout="multiline">
          <MessageBarBody>{shellWords.unwatched(live.unwatched)}</MessageBarBody>
          <MessageBarActions>
            <Button size="small" onClick={live.retry}>
              {shellWords.retry}
            </Button>
          </MessageBarActions>
        </MessageBar>
      )}
      {live.leftOut.map(({ sheet, why }) => (
        <MessageBar key={sheet} intent="warning" layout="multiline">
          <MessageBarBody>{why}</MessageBarBody>
        </MessageBar>
      ))}
      {live.hidden.map((sheet) => (
        <MessageBar key={sheet} intent="info" layout="multiline">
          <MessageBarBody>{shellWords.hidden(sheet)}</MessageBarBody>
        </MessageBar>
      ))}
    </>
  );
}
