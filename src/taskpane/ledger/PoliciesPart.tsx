import { policyChoices, practicesOf, type LedgerPolicies } from '../../ledger';
import { Choice, Fold, usePartStyles } from '../shell';
import { ledgerWords as words } from '../words';
import { useKeptLedger } from './useKeptLedger';

/** 口径: how the organ counts what no rule settles, and what it may choose. */
export function PoliciesPart(): React.JSX.Element {
  const styles = usePartStyles();
  const { kept, change } = useKeptLedger();
  const practices = practicesOf(kept.policies);
  const choice = (id: keyof LedgerPolicies) => {
    const choices: Readonly<Record<string, string>> = policyChoices[id];
    return (
      <Choice
        label={practices.find((policy) => policy.id === id)?.situation ?? id}
        value={kept.policies[id]}
        options={Object.entries(choices).map(([value, name]) => ({ value, name }))}
        onChoose={(value) => {
          change(
            words.keepPolicy,
            (now) => ({ ...now, policies: { ...now.policies, [id]: value } }),
            words.policyKept,
          );
        }}
      />
    );
  };
  return (
    <Fold title={words.policies}>
      <div className={styles.part}>
        <p className={styles.text}>{words.policiesHelp}</p>
        {choice('split')}
        {choice('several')}
        {choice('withdrawn')}
        <ul className={styles.list}>
          {practices
            .filter(({ id }) => !(id in policyChoices))
            .map(({ id, situation, practice }) => (
              <li key={id}>{`${situation}：${practice}`}</li>
            ))}
        </ul>
      </div>
    </Fold>
  );
}
