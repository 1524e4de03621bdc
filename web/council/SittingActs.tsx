import { useState } from 'react';
import * as api from '#api/council.ts';
import { SignMinutesAct } from '../kernel/SignMinutesAct.tsx';
import { Trouble } from '../kernel/Trouble.tsx';
import { useWrite } from '../kernel/useWrite.ts';
import { BindingAct } from '../ui/BindingAct.tsx';
import { Button } from '../ui/Button.tsx';
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
  const { write, pending, refusals, failure } = useWrite(endpoints[step], {
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
      failure={failure && <Trouble error={failure} />}
    />
  );
}

function SignAct({ sitting, onClose }: StepProps) {
  const words = useWords(sittingWords);
  const write = useWrite(api.signSitting, {
    onDone: () => {
      toast(words.done);
      onClose();
    },
  });
  return (
    <SignMinutesAct
      question={words.signTitle}
      consequence={words.signWhy}
      fixes={[{ text: words.fixCases(sitting.cases.length) }]}
      confirm={words.sign}
      heldOn={sitting.meetsOn}
      today={sitting.today}
      write={write}
      onSign={(signed) => write.write({ sittingId: sitting.id, version: sitting.version, ...signed })}
      onClose={onClose}
    />
  );
}
