import { useState } from 'react';
import * as councilApi from '#api/council.ts';
import * as api from '#api/elections.ts';
import { browserForms } from '#domain/council/votingForm.ts';
import { FormDialog } from '../kernel/FormDialog.tsx';
import { Trouble } from '../kernel/Trouble.tsx';
import { useWriteEach } from '../kernel/useWriteEach.ts';
import { BindingAct } from '../ui/BindingAct.tsx';
import { Button } from '../ui/Button.tsx';
import { useWords } from '../ui/language.ts';
import { NumberField } from '../ui/NumberField.tsx';
import { SealButton } from '../ui/SealButton.tsx';
import { toast } from '../ui/toast.ts';
import { ballotWords } from './ballotWords.ts';
import styles from './Council.module.css';
import type { Election } from './ElectionActs.tsx';
import type { Sitting } from './SittingPage.tsx';

/** Cases that wait for their first vote in the browser and may be put to it now. */
const toOpen = ({ cases, mode }: Sitting) =>
  cases.flatMap(({ id, inside }) =>
    mode === 'meeting' &&
    inside?.course?.votes.length === 0 &&
    inside.course.standing === 'waiting' &&
    browserForms.includes(inside.rule.form) &&
    inside.whyNot.openVote.length === 0
      ? [{ caseId: id, version: inside.version }]
      : [],
  );

const toClose = ({ cases }: Sitting): readonly Election[] =>
  cases.flatMap(({ inside }) => {
    const election = inside?.course?.votes.at(-1)?.election;
    return election?.state === 'open' && election.whyNot.close.length === 0 ? [election] : [];
  });

/** Votes in the browser on many cases are opened, and closed, in one go. */
export function AllVotes({ sitting }: { readonly sitting: Sitting }) {
  const words = useWords(ballotWords);
  const [asked, setAsked] = useState<'open' | 'close' | null>(null);
  const [waiting, running] = [toOpen(sitting), toClose(sitting)];
  const shut = () => setAsked(null);
  if (waiting.length < 2 && running.length < 2 && asked === null) return null;
  return (
    <div className={styles.acts}>
      {waiting.length > 1 && (
        <Button icon="ballot" onClick={() => setAsked('open')}>
          {words.openAll(waiting.length)}
        </Button>
      )}
      {running.length > 1 && <SealButton onClick={() => setAsked('close')}>{words.closeAll(running.length)}</SealButton>}
      {asked === 'open' && <OpenAll waiting={waiting} onClose={shut} />}
      {asked === 'close' && <CloseAll running={running} onClose={shut} />}
    </div>
  );
}

function OpenAll({ waiting, onClose }: { readonly waiting: ReturnType<typeof toOpen>; readonly onClose: () => void }) {
  const words = useWords(ballotWords);
  const [minutes, setMinutes] = useState<number | null>(60);
  const write = useWriteEach(councilApi.openVote, onClose);
  return (
    <FormDialog
      title={words.openTitle}
      act={write.pending ? words.allDone(write.done) : words.openAll(waiting.length)}
      onClose={onClose}
      onSubmit={() => minutes !== null && write.write(waiting.map((one) => ({ ...one, minutes })))}
      write={write}
      whyNot={minutes === null ? [words.minutes] : []}
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

function CloseAll({ running, onClose }: { readonly running: readonly Election[]; readonly onClose: () => void }) {
  const words = useWords(ballotWords);
  const write = useWriteEach(api.closeElection, () => {
    toast(words.done);
    onClose();
  });
  const unfilled = running.filter(({ voted, voters }) => voted < voters).length;
  return (
    <BindingAct
      opened
      onClose={onClose}
      question={words.closeAllAsk(running.length)}
      consequence={words.closeAllThen}
      fixes={[{ text: unfilled === 0 ? words.allVoted : words.notAllVoted(unfilled) }]}
      confirm={words.closeAll(running.length)}
      onConfirm={() => write.write(running.map(({ id }) => ({ electionId: id })))}
      pending={write.pending}
      refusals={write.refusals}
      failure={write.failure && <Trouble error={write.failure} />}
    />
  );
}
