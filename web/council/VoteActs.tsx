import { useState } from 'react';
import * as api from '#api/council.ts';
import { type AgainReason, againReasons } from '#domain/council/vote.ts';
import { browserForms } from '#domain/council/votingForm.ts';
import { FormDialog } from '../kernel/FormDialog.tsx';
import { Trouble } from '../kernel/Trouble.tsx';
import { useWrite } from '../kernel/useWrite.ts';
import { BindingAct } from '../ui/BindingAct.tsx';
import { Button } from '../ui/Button.tsx';
import { useWords } from '../ui/language.ts';
import { Note } from '../ui/Note.tsx';
import { PaperButton } from '../ui/PaperButton.tsx';
import { RefusalList } from '../ui/RefusalList.tsx';
import { reasonsOf } from '../ui/refusal.ts';
import { SelectField } from '../ui/SelectField.tsx';
import { TextField } from '../ui/TextField.tsx';
import styles from './Council.module.css';
import { CountDialog } from './CountDialog.tsx';
import { CountersDialog } from './CountersDialog.tsx';
import { ElectionActs, OpenElectionDialog } from './ElectionActs.tsx';
import type { Case, Inside, Sitting } from './SittingPage.tsx';
import { SlipDialog } from './SlipDialog.tsx';
import { sittingWords } from './sittingWords.ts';
import type { Vote } from './Votes.tsx';

interface ActsProps {
  readonly sitting: Sitting;
  readonly one: Case;
  readonly inside: Inside;
}

/** What whoever runs the sitting does with the vote on a case: open, count, vote again, put off. */
export function VoteActs({ sitting, one, inside }: ActsProps) {
  if (sitting.state !== 'open' && sitting.state !== 'closed') return null;
  const last = inside.course?.votes.at(-1);
  return last?.state === 'open' ? (
    <OpenVote sitting={sitting} one={one} inside={inside} vote={last} />
  ) : (
    <Begin one={one} inside={inside} last={last} sitting={sitting} />
  );
}

function Begin({ sitting, one, inside, last }: ActsProps & { readonly last: Vote | undefined }) {
  const words = useWords(sittingWords);
  const [opened, setOpened] = useState<'again' | 'put-off' | 'election' | null>(null);
  const isElection = browserForms.includes(inside.rule.form) && sitting.mode === 'meeting';
  const open = useWrite(api.openVote);
  const reasons = reasonsOf(inside.whyNot.openVote);
  const begin = () => {
    if (last) return setOpened('again');
    if (isElection) return setOpened('election');
    open.write({ caseId: one.id, version: inside.version });
  };
  if (sitting.state !== 'open')
    return last?.state === 'counted' ? <CountingPaper sitting={sitting} one={one} vote={last} /> : null;
  return (
    <div className={styles.acts}>
      <Button kind={last ? 'default' : 'main'} icon="ballot" busy={open.pending} whyNot={reasons} onClick={begin}>
        {last ? words.voteAgain : words.openVote}
      </Button>
      {inside.whyNot.putOff.length === 0 && inside.course?.standing === 'waiting' && (
        <Button onClick={() => setOpened('put-off')}>{words.putOff}</Button>
      )}
      {last?.state === 'counted' && <CountingPaper sitting={sitting} one={one} vote={last} />}
      <RefusalList refusals={open.refusals} />
      {opened === 'election' && <OpenElectionDialog one={one} inside={inside} again={null} onClose={() => setOpened(null)} />}
      {opened === 'again' && <AgainDialog one={one} inside={inside} onClose={() => setOpened(null)} />}
      {opened === 'put-off' && <PutOffDialog one={one} inside={inside} onClose={() => setOpened(null)} />}
    </div>
  );
}

function CountingPaper({ sitting, one, vote }: { readonly sitting: Sitting; readonly one: Case; readonly vote: Vote }) {
  const words = useWords(sittingWords);
  if (vote.form !== 'paper' && !browserForms.includes(vote.form)) return null;
  return (
    <PaperButton href={`/api/sittings/${sitting.id}/papers/counting-minutes?caseId=${one.id}`}>
      {words.countingMinutes}
    </PaperButton>
  );
}

function OpenVote({ sitting, one, inside, vote }: ActsProps & { readonly vote: Vote }) {
  const words = useWords(sittingWords);
  const [opened, setOpened] = useState<'count' | 'counters' | 'slip' | 'stop' | null>(null);
  const close = useWrite(api.closeWriting);
  const shut = () => setOpened(null);
  const inWriting = vote.form === 'in-writing';
  if (vote.election) return <ElectionActs election={vote.election} />;
  return (
    <div className={styles.group}>
      {vote.counters.length > 0 && (
        <p className={styles.hint}>{`${words.counters}: ${vote.counters.map(({ name }) => name).join(', ')}`}</p>
      )}
      {inWriting && <p>{words.answeredOf(vote.answered, vote.turnout.voters)}</p>}
      {inWriting && vote.answers.length > 0 && (
        <ul>
          {vote.answers.map(({ personId, name, choice }) => (
            <li key={personId}>{`${name}: ${words.choices[choice].toLowerCase()}`}</li>
          ))}
        </ul>
      )}
      <div className={styles.acts}>
        {vote.form === 'paper' && (
          <>
            <PaperButton href={`/api/sittings/${sitting.id}/papers/ballots?caseId=${one.id}`} icon="print">
              {words.printBallots(vote.turnout.voters)}
            </PaperButton>
            <Button onClick={() => setOpened('counters')}>{words.nameCounters}</Button>
          </>
        )}
        {inWriting ? (
          <>
            <Button onClick={() => setOpened('slip')}>{words.enterPaper}</Button>
            <Button kind="main" busy={close.pending} onClick={() => close.write({ caseId: one.id, version: inside.version })}>
              {words.closeWriting}
            </Button>
          </>
        ) : (
          <>
            <Button kind="main" icon="pen" onClick={() => setOpened('count')}>
              {words.enterCount}
            </Button>
            <Button kind="quiet" onClick={() => setOpened('stop')}>
              {words.stopVote}
            </Button>
          </>
        )}
      </div>
      <RefusalList refusals={close.refusals} />
      {opened === 'stop' && <StopAct one={one} inside={inside} onClose={shut} />}
      {opened === 'count' && <CountDialog one={one} inside={inside} vote={vote} onClose={shut} />}
      {opened === 'counters' && <CountersDialog sitting={sitting} one={one} inside={inside} vote={vote} onClose={shut} />}
      {opened === 'slip' && <SlipDialog sitting={sitting} one={one} inside={inside} onClose={shut} />}
    </div>
  );
}

interface DialogProps {
  readonly one: Case;
  readonly inside: Inside;
  readonly onClose: () => void;
}

function StopAct({ one, inside, onClose }: DialogProps) {
  const words = useWords(sittingWords);
  const { write, pending, refusals, failure } = useWrite(api.stopVote, { onDone: onClose });
  return (
    <BindingAct
      opened
      onClose={onClose}
      question={words.stopQuestion}
      consequence={words.stopWhy}
      fixes={[{ text: one.name }]}
      confirm={words.stopVote}
      onConfirm={() => write({ caseId: one.id, version: inside.version })}
      pending={pending}
      refusals={refusals}
      failure={failure && <Trouble error={failure} />}
    />
  );
}

function AgainDialog({ one, inside, onClose }: DialogProps) {
  const words = useWords(sittingWords);
  const wasVoid = inside.course?.votes.at(-1)?.voided ?? null;
  const [again, setAgain] = useState<AgainReason | null>(wasVoid);
  const write = useWrite(api.openVote, { onDone: onClose });
  const submit = () => again && write.write({ caseId: one.id, version: inside.version, again });
  return (
    <FormDialog
      title={words.againTitle}
      act={words.voteAgain}
      onClose={onClose}
      onSubmit={submit}
      write={write}
      whyNot={again ? [] : [words.againReason]}
    >
      <Note kind="risk">{words.againWhy}</Note>
      <SelectField
        name="again"
        label={words.againReason}
        options={againReasons.map((value) => ({ value, label: words.againReasons[value] }))}
        value={again}
        onChange={setAgain}
      />
    </FormDialog>
  );
}

function PutOffDialog({ one, inside, onClose }: DialogProps) {
  const words = useWords(sittingWords);
  const [reason, setReason] = useState('');
  const write = useWrite(api.putOffCase, { onDone: onClose });
  const submit = () => write.write({ caseId: one.id, version: inside.version, reason });
  return (
    <FormDialog
      title={words.putOff}
      act={words.putOff}
      onClose={onClose}
      onSubmit={submit}
      write={write}
      whyNot={reason.trim() ? [] : [words.putOffReason]}
    >
      <TextField name="reason" label={words.putOffReason} maxLength={300} value={reason} onChange={setReason} />
    </FormDialog>
  );
}
