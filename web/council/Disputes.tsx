import { useState } from 'react';
import * as api from '#api/elections.ts';
import { type DisputeAnswer, type DisputeGround, disputeAnswers, disputeGrounds } from '#domain/council/dispute.ts';
import { FormDialog } from '../kernel/FormDialog.tsx';
import { useWrite } from '../kernel/useWrite.ts';
import { Button } from '../ui/Button.tsx';
import { momentText } from '../ui/format.ts';
import { useWords } from '../ui/language.ts';
import { Note } from '../ui/Note.tsx';
import { RadioField } from '../ui/RadioField.tsx';
import { reasonsOf } from '../ui/refusal.ts';
import { TextField } from '../ui/TextField.tsx';
import { toast } from '../ui/toast.ts';
import styles from './Council.module.css';
import { disputeWords } from './disputeWords.ts';
import type { Election } from './ElectionActs.tsx';

/** Digits as people copy them, with blanks and dashes; empty where none are given, null where it is no receipt. */
export function receiptFrom(text: string): string | null {
  const code = text.replace(/[\s-]/g, '').toLowerCase();
  return code === '' || /^[0-9a-f]{64}$/.test(code) ? code : null;
}

type Own = Election['ownDispute'];

interface OwnProps {
  readonly electionId: string;
  readonly own: Own;
  /** Whether a complaint may be made now. */
  readonly may: boolean;
  readonly onDone?: () => void;
}

/** A voter's own complaint about the ballot in their name: how it stands, and where to make one. */
export function OwnDispute({ electionId, own, may, onDone }: OwnProps) {
  const words = useWords(disputeWords);
  const [opened, setOpened] = useState(false);
  return (
    <>
      {own && (
        <Note
          kind={own.answer === null ? 'wait' : own.answer === 'upheld' ? 'done' : 'risk'}
          title={words.own[own.answer ?? 'waiting']}
        >
          {own.answer === null ? words.ownWaits(momentText(own.saidAt)) : `${words.reason}: ${own.reason}`}
        </Note>
      )}
      {may && (
        <div>
          <Button kind="quiet" onClick={() => setOpened(true)}>
            {words.act}
          </Button>
        </div>
      )}
      {opened && (
        <DisputeDialog
          electionId={electionId}
          onClose={() => {
            setOpened(false);
            onDone?.();
          }}
        />
      )}
    </>
  );
}

function DisputeDialog({ electionId, onClose }: { readonly electionId: string; readonly onClose: () => void }) {
  const words = useWords(disputeWords);
  const [ground, setGround] = useState<DisputeGround | null>(null);
  const [typed, setTyped] = useState('');
  const receipt = receiptFrom(typed);
  const done = () => {
    toast(words.sent);
    onClose();
  };
  const write = useWrite(api.disputeBallot, { onDone: done });
  return (
    <FormDialog
      title={words.act}
      act={words.send}
      onClose={onClose}
      onSubmit={() => ground && write.write({ electionId, ground, receipt: receipt || null })}
      write={write}
      whyNot={[...(ground ? [] : [words.ground]), ...(receipt === null ? [words.receiptWrong] : [])]}
    >
      <p className={styles.hint}>{words.why}</p>
      <RadioField
        name="ground"
        label={words.ground}
        options={disputeGrounds.map((value) => ({ value, label: words.grounds[value] }))}
        value={ground}
        onChange={setGround}
      />
      <TextField
        name="receipt"
        label={words.receipt}
        error={receipt === null ? words.receiptWrong : undefined}
        value={typed}
        onChange={setTyped}
      />
    </FormDialog>
  );
}

/** For whoever runs the sitting: who complains of what, and the answer, which goes into the minutes. */
export function Disputes({ election }: { readonly election: Election }) {
  const words = useWords(disputeWords);
  const [opened, setOpened] = useState<string | null>(null);
  const waiting = election.disputes.filter(({ answer }) => answer === null);
  if (election.disputesWaiting === 0) return null;
  return (
    <>
      <Note kind="risk" title={words.waiting(election.disputesWaiting)} live>
        {words.waitingWhy}
      </Note>
      {waiting.map(({ id, name, ground, receipt, saidAt, whyNot }) => (
        <div key={id} className={styles.group}>
          <p>
            <b>{name}</b>
            {`: ${words.grounds[ground].toLowerCase()} (${momentText(saidAt)})`}
          </p>
          {receipt && <p className={styles.hint}>{`${words.receiptHeld}: ${receipt.replace(/(.{4})/g, '$1 ').trim()}`}</p>}
          <div className={styles.acts}>
            <Button whyNot={reasonsOf(whyNot.answer)} onClick={() => setOpened(id)}>
              {words.answerAct}
            </Button>
          </div>
        </div>
      ))}
      {opened && <AnswerDialog electionId={election.id} disputeId={opened} onClose={() => setOpened(null)} />}
    </>
  );
}

interface AnswerProps {
  readonly electionId: string;
  readonly disputeId: string;
  readonly onClose: () => void;
}

function AnswerDialog({ electionId, disputeId, onClose }: AnswerProps) {
  const words = useWords(disputeWords);
  const [answer, setAnswer] = useState<DisputeAnswer | null>(null);
  const [reason, setReason] = useState('');
  const write = useWrite(api.answerDispute, { onDone: onClose });
  return (
    <FormDialog
      title={words.answerAct}
      act={words.answerSend}
      onClose={onClose}
      onSubmit={() => answer && write.write({ electionId, disputeId, answer, reason })}
      write={write}
      whyNot={[...(answer ? [] : [words.answer]), ...(reason.trim() ? [] : [words.reason])]}
    >
      <p className={styles.hint}>{words.answerWhy}</p>
      <RadioField
        name="answer"
        label={words.answer}
        options={disputeAnswers.map((value) => ({ value, label: words.answers[value] }))}
        value={answer}
        onChange={setAnswer}
      />
      <TextField name="reason" label={words.reason} hint={words.reasonWhy} maxLength={500} value={reason} onChange={setReason} />
    </FormDialog>
  );
}
