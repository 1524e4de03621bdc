import { useState } from 'react';
import * as councilApi from '#api/council.ts';
import * as api from '#api/elections.ts';
import type { AgainReason } from '#domain/council/vote.ts';
import { FormDialog } from '../kernel/FormDialog.tsx';
import { Trouble } from '../kernel/Trouble.tsx';
import { useWrite } from '../kernel/useWrite.ts';
import { BindingAct } from '../ui/BindingAct.tsx';
import { Button } from '../ui/Button.tsx';
import { CheckField } from '../ui/CheckField.tsx';
import { hourText } from '../ui/format.ts';
import { useWords } from '../ui/language.ts';
import { Note } from '../ui/Note.tsx';
import { NumberField } from '../ui/NumberField.tsx';
import { reasonsOf } from '../ui/refusal.ts';
import { toast } from '../ui/toast.ts';
import ballotStyles from './Ballot.module.css';
import { ballotWords } from './ballotWords.ts';
import styles from './Council.module.css';
import { Disputes, OwnDispute } from './Disputes.tsx';
import { disputeWords } from './disputeWords.ts';
import type { Case, Inside } from './SittingPage.tsx';
import type { Vote } from './Votes.tsx';

export type Election = NonNullable<Vote['election']>;

/** How far a vote in the browser is: boxes fill by number and stand for nobody. */
export function ElectionState({ election, large }: { readonly election: Election; readonly large?: boolean }) {
  const words = useWords(ballotWords);
  const { state, voted, voters, trustees, threshold, closesAt, accused } = election;
  const count = (of: 'dealt' | 'acknowledged' | 'decrypted') => trustees.filter((one) => one[of]).length;
  const step = count('dealt') < trustees.length ? 'dealt' : 'acknowledged';
  const late = trustees.filter((one) => !one[state === 'closed' ? 'decrypted' : step]).map(({ name }) => name);
  return (
    <div className={styles.group}>
      {state === 'setup' && <p>{words.keyMaking(count('dealt'), count('acknowledged'), trustees.length)}</p>}
      {(state === 'open' || state === 'closed') && (
        <>
          <p className={large ? ballotStyles.large : undefined}>
            <b>{words.votedOf(voted, voters)}</b>
            {state === 'open' && `. ${words.until(hourText(closesAt))}`}
          </p>
          <div className={[ballotStyles.boxes, large && ballotStyles.wideBoxes].filter(Boolean).join(' ')} aria-hidden="true">
            {Array.from({ length: voters }, (_, index) => (
              // biome-ignore lint/suspicious/noArrayIndexKey: boxes stand for nobody
              <span key={index} className={[ballotStyles.box, index < voted && ballotStyles.full].filter(Boolean).join(' ')} />
            ))}
          </div>
          <p className={styles.hint}>{words.boxes}</p>
        </>
      )}
      {state === 'closed' && <p>{words.opening(count('decrypted'), threshold)}</p>}
      {(state === 'setup' || state === 'closed') && late.length > 0 && (
        <p className={styles.hint}>{words.waitsFor(late.join(', '))}</p>
      )}
      {accused && state === 'setup' && <Note kind="error" title={words.accused(accused)} />}
    </div>
  );
}

/** Where a member goes: the ballot, the keys, the board. */
export function ElectionLinks({ sittingId, vote }: { readonly sittingId: string; readonly vote: Vote }) {
  const words = useWords(ballotWords);
  const { election } = vote;
  if (!election) return null;
  const isRunning = vote.state === 'open' && election.state !== 'tallied';
  return (
    <>
      {election.disputesWaiting > 0 && election.disputes.length === 0 && !election.ownDispute && (
        <DisputeWaits count={election.disputesWaiting} />
      )}
      <Disputes election={election} />
      {vote.form === 'sealed' && (
        <OwnDispute electionId={election.id} own={election.ownDispute} may={election.whyNot.dispute.length === 0} />
      )}
      {vote.form !== 'sealed' && election.ownDispute && (
        <OwnDispute electionId={election.id} own={election.ownDispute} may={false} />
      )}
      <div className={styles.acts}>
        {isRunning && election.isVoter && election.state !== 'closed' && (
          <Button kind="main" icon="ballot" href={`/phien-hop/${sittingId}/bo-phieu`}>
            {words.toBallot}
          </Button>
        )}
        {isRunning && election.isTrustee && (
          <Button icon="lock" href={`/phien-hop/${sittingId}/giu-khoa`}>
            {words.toTrustee}
          </Button>
        )}
        {vote.form === 'verifiable' && (
          <Button kind="quiet" href={`/bang-phieu/${election.id}`}>
            {words.toBoard}
          </Button>
        )}
      </div>
    </>
  );
}

function DisputeWaits({ count }: { readonly count: number }) {
  const words = useWords(disputeWords);
  return (
    <Note kind="risk" title={words.waiting(count)}>
      {words.waitingWhy}
    </Note>
  );
}

/** What whoever runs the sitting does with it: close, begin the keys again, give up. */
export function ElectionActs({ election }: { readonly election: Election }) {
  const words = useWords(ballotWords);
  const [opened, setOpened] = useState<'close' | 'restart' | 'abandon' | null>(null);
  const shut = () => setOpened(null);
  return (
    <div className={styles.group}>
      <div className={styles.acts}>
        {election.state === 'open' && (
          <Button kind="main" icon="lock" whyNot={reasonsOf(election.whyNot.close)} onClick={() => setOpened('close')}>
            {words.closeVoting}
          </Button>
        )}
        {election.whyNot.restart.length === 0 && <Button onClick={() => setOpened('restart')}>{words.restart}</Button>}
        {election.whyNot.abandon.length === 0 && (
          <Button kind="quiet" onClick={() => setOpened('abandon')}>
            {words.abandon}
          </Button>
        )}
      </div>
      {opened === 'close' && <CloseAct election={election} onClose={shut} />}
      {opened === 'restart' && <RestartDialog election={election} onClose={shut} />}
      {opened === 'abandon' && <AbandonAct election={election} onClose={shut} />}
    </div>
  );
}

interface DialogProps {
  readonly election: Election;
  readonly onClose: () => void;
}

function RestartDialog({ election, onClose }: DialogProps) {
  const words = useWords(ballotWords);
  const [without, setWithout] = useState<readonly string[]>([]);
  const write = useWrite(api.restartElection, { onDone: onClose });
  return (
    <FormDialog
      title={words.restart}
      act={words.restart}
      onClose={onClose}
      onSubmit={() => write.write({ electionId: election.id, without: [...without] })}
      write={write}
    >
      <p className={styles.hint}>{words.restartWhy}</p>
      {election.trustees.map(({ id, name }) => (
        <CheckField
          key={id}
          name={`trustee.${id}`}
          label={name}
          checked={!without.includes(id)}
          onChange={(isIn) => setWithout((all) => (isIn ? all.filter((one) => one !== id) : [...all, id]))}
        />
      ))}
    </FormDialog>
  );
}

function CloseAct({ election, onClose }: DialogProps) {
  const words = useWords(ballotWords);
  const { write, pending, refusals, failure } = useWrite(api.closeElection, {
    onDone: () => {
      toast(words.done);
      onClose();
    },
  });
  return (
    <BindingAct
      opened
      onClose={onClose}
      question={words.closeQuestion}
      consequence={words.closeAllThen}
      fixes={[{ icon: 'ballot', text: words.votedOf(election.voted, election.voters) }]}
      confirm={words.closeVoting}
      onConfirm={() => write({ electionId: election.id })}
      pending={pending}
      refusals={refusals}
      failure={failure && <Trouble error={failure} />}
    />
  );
}

function AbandonAct({ election, onClose }: DialogProps) {
  const words = useWords(ballotWords);
  const { write, pending, refusals, failure } = useWrite(api.abandonElection, { onDone: onClose });
  return (
    <BindingAct
      opened
      onClose={onClose}
      question={words.abandonQuestion}
      consequence={words.abandonWhy}
      fixes={[{ text: words.votedOf(election.voted, election.voters) }]}
      confirm={words.abandon}
      onConfirm={() => write({ electionId: election.id })}
      pending={pending}
      refusals={refusals}
      failure={failure && <Trouble error={failure} />}
    />
  );
}

interface OpenProps {
  readonly one: Case;
  readonly inside: Inside;
  readonly again: AgainReason | null;
  readonly onClose: () => void;
}

/** Opens a vote in the browser for so many minutes. */
export function OpenElectionDialog({ one, inside, again, onClose }: OpenProps) {
  const words = useWords(ballotWords);
  const [minutes, setMinutes] = useState<number | null>(30);
  const write = useWrite(councilApi.openVote, { onDone: onClose });
  return (
    <FormDialog
      title={words.openTitle}
      act={words.openTitle}
      onClose={onClose}
      onSubmit={() => write.write({ caseId: one.id, version: inside.version, again, minutes: minutes ?? 30 })}
      write={write}
      whyNot={minutes === null ? [words.minutesMissing] : []}
    >
      <p className={styles.hint}>{words.openWhy}</p>
      <NumberField
        name="minutes"
        label={words.minutes}
        unit={words.minutesUnit}
        min={1}
        max={10_080}
        digits={0}
        value={minutes}
        onChange={setMinutes}
      />
    </FormDialog>
  );
}
