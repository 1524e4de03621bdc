import { useState } from 'react';
import * as api from '#api/council.ts';
import type { Day } from '#domain/kernel/day.ts';
import { useWrite } from '../kernel/useWrite.ts';
import { BindingAct } from '../ui/BindingAct.tsx';
import { Button } from '../ui/Button.tsx';
import { DateField } from '../ui/DateField.tsx';
import { FileField } from '../ui/FileField.tsx';
import { useWords } from '../ui/language.ts';
import { isOthers, reasonsOf } from '../ui/refusal.ts';
import { SealButton } from '../ui/SealButton.tsx';
import { toast } from '../ui/toast.ts';
import styles from './Council.module.css';
import type { Sitting } from './SittingPage.tsx';
import { sittingWords } from './sittingWords.ts';

type Step = 'call' | 'open' | 'close' | 'sign';

/** Which step the sitting waits for. */
const nextOf: Readonly<Record<Sitting['state'], Step | null>> = {
  planned: 'call',
  called: 'open',
  open: 'close',
  closed: 'sign',
  signed: null,
};
const endpoints = { call: api.callSitting, open: api.openSitting, close: api.closeSitting } as const;

/** The one step that comes next, with why it cannot be taken yet; nothing for those who do not take it. */
export function SittingActs({ sitting }: { readonly sitting: Sitting }) {
  const words = useWords(sittingWords);
  const [opened, setOpened] = useState(false);
  const step = nextOf[sitting.state];
  const mayRead = reasonsOf(sitting.whyNot.readMinutes).length === 0;
  if (step === null) {
    return mayRead ? (
      <div className={styles.acts}>
        <Button icon="attach" href={`/api/sittings/${sitting.id}/scan`} download>
          {words.openScan}
        </Button>
      </div>
    ) : null;
  }
  const reasons = sitting.whyNot[step];
  if (isOthers(reasons)) return null;
  return (
    <div className={styles.acts}>
      {reasons.length > 0 ? (
        <Button whyNot={reasonsOf(reasons)}>{words[step]}</Button>
      ) : (
        <SealButton onClick={() => setOpened(true)}>{words[step]}</SealButton>
      )}
      {opened && step !== 'sign' && <StepAct sitting={sitting} step={step} onClose={() => setOpened(false)} />}
      {opened && step === 'sign' && <SignAct sitting={sitting} onClose={() => setOpened(false)} />}
    </div>
  );
}

interface StepProps {
  readonly sitting: Sitting;
  readonly onClose: () => void;
}

function StepAct({ sitting, step, onClose }: StepProps & { readonly step: 'call' | 'open' | 'close' }) {
  const words = useWords(sittingWords);
  const { write, pending, refusals } = useWrite(endpoints[step], {
    onDone: () => {
      toast(words.done);
      onClose();
    },
  });
  return (
    <BindingAct
      opened
      onClose={onClose}
      question={words[`${step}Title`]}
      consequence={words[`${step}Why`]}
      fixes={[{ text: words.fixCases(sitting.cases.length) }]}
      confirm={words[step]}
      onConfirm={() => write({ sittingId: sitting.id, version: sitting.version })}
      pending={pending}
      refusals={refusals}
    />
  );
}

function SignAct({ sitting, onClose }: StepProps) {
  const words = useWords(sittingWords);
  const [signedOn, setSignedOn] = useState<Day | null>(sitting.today);
  const [files, setFiles] = useState<readonly File[]>([]);
  const { write, pending, refusals } = useWrite(api.signSitting, {
    onDone: () => {
      toast(words.done);
      onClose();
    },
  });
  const submit = () => {
    if (!signedOn) return;
    write({ sittingId: sitting.id, version: sitting.version, signedOn, ...(files[0] ? { paper: files[0] } : {}) });
  };
  return (
    <BindingAct
      opened
      onClose={onClose}
      question={words.signTitle}
      consequence={words.signWhy}
      fixes={[{ text: words.fixCases(sitting.cases.length) }]}
      confirm={words.sign}
      onConfirm={submit}
      pending={pending}
      refusals={refusals}
    >
      <DateField
        name="signedOn"
        label={words.signedOn}
        value={signedOn}
        onChange={setSignedOn}
        min={sitting.meetsOn}
        max={sitting.today}
      />
      <FileField name="paper" label={words.scan} accept=".pdf,image/*" value={files} onChange={setFiles} />
    </BindingAct>
  );
}
