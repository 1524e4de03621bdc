import { useEffect, useState } from 'react';
import type { OutboxItem } from '../kernel/outbox/item.ts';
import { Button } from '../ui/Button.tsx';
import { Form } from '../ui/Form.tsx';
import { closingText, hourText } from '../ui/format.ts';
import { useLanguage, useWords } from '../ui/language.ts';
import { Note } from '../ui/Note.tsx';
import { reasonsOf, type ShownRefusal } from '../ui/refusal.ts';
import { SealButton } from '../ui/SealButton.tsx';
import { Stepper } from '../ui/Stepper.tsx';
import { toast } from '../ui/toast.ts';
import { WhyNot } from '../ui/WhyNot.tsx';
import styles from './MyWork.module.css';
import { CommitmentStep, OwnStep, SummaryStep, TitleStep } from './PledgeSteps.tsx';
import { SignDialog } from './SignDialog.tsx';
import { type MyCampaign, useMyPledge } from './useMyPledge.ts';
import { enrolmentWords } from './words.ts';

const none: readonly ShownRefusal[] = [];

interface PledgeFormProps {
  readonly campaign: MyCampaign;
  /** A signature from this machine that the server did not take: the form begins from it. */
  readonly refused: OutboxItem | undefined;
  /** The signature is being asked for: the form stays until that is over. */
  readonly asking: boolean;
  readonly onAsking: (asking: boolean) => void;
  readonly onSigned: () => void;
  /** Given while something signed is being amended: back to it, unchanged. */
  readonly onLeave: (() => void) | undefined;
}

/** Four short steps, the signature last. */
export function PledgeForm({ campaign, refused, asking, onAsking, onSigned, onLeave }: PledgeFormProps) {
  const words = useWords(enrolmentWords);
  const [step, setStep] = useState(0);
  const form = useMyPledge(campaign, refused);
  const { signing } = form;
  const steps = [words.stepTitles, words.stepCommitments, words.stepOwn, words.stepSign];
  const go = (to: number) => {
    form.keepStep();
    setStep(to);
  };
  const close = () => {
    onAsking(false);
    if (signing.receipt) onSigned();
  };
  useEffect(() => {
    if (!signing.waits) return;
    onAsking(false);
    toast(words.signatureKept);
  }, [signing.waits, onAsking, words]);
  const offer = campaign.offer;
  if (!offer) return null;
  return (
    <>
      <Stepper label={words.steps} steps={steps} current={step} onStep={go} />
      <div className={styles.form}>
        <Form onSubmit={() => (step < 3 ? go(step + 1) : onAsking(true))} refusals={asking ? [] : (refused?.refusals ?? none)}>
          {step === 0 && <TitleStep offer={offer} choice={form.choice} change={form.change} />}
          {step === 1 && (
            <CommitmentStep offer={offer} choice={form.choice} change={form.change} position={campaign.position ?? ''} />
          )}
          {step === 2 && <OwnStep offer={offer} choice={form.choice} change={form.change} />}
          {step === 3 && <SummaryStep offer={offer} choice={form.choice} />}
          {step === 3 && campaign.window.standing === 'late' && <Note kind="wait">{words.lateNote}</Note>}
          <Foot campaign={campaign} step={step} steps={steps} form={form} onBack={() => go(step - 1)} onLeave={onLeave} />
        </Form>
      </div>
      <p className={styles.note}>
        <WhyNot reasons={[words.signNote]} />
      </p>
      <SignDialog
        opened={asking}
        onClose={close}
        campaign={campaign}
        offer={offer}
        choice={form.choice}
        signing={signing}
        onSign={form.sign}
      />
    </>
  );
}

interface FootProps {
  readonly campaign: MyCampaign;
  readonly step: number;
  readonly steps: readonly string[];
  readonly form: ReturnType<typeof useMyPledge>;
  readonly onBack: () => void;
  readonly onLeave: (() => void) | undefined;
}

function Foot({ campaign, step, steps, form, onBack, onLeave }: FootProps) {
  const words = useWords(enrolmentWords);
  const language = useLanguage();
  const { choice, savedAt } = form;
  const all = campaign.offer?.commitments.length ?? 0;
  const said = [
    step === 1 && words.chosen(choice.commitments.length, all),
    step === 3 && closingText(campaign.window.closesAt, language),
    savedAt && words.keptAt(hourText(savedAt)),
  ];
  const isAgain = campaign.pledge !== null && campaign.pledge.state !== 'draft';
  return (
    <div className={styles.count}>
      <span className="small ink-2">{said.filter(Boolean).join(' · ')}</span>
      <span className="row">
        {onLeave && step === 0 && <Button onClick={onLeave}>{words.withdrawEdit}</Button>}
        {step > 0 && <Button onClick={onBack}>{words.back}</Button>}
        {step < 3 ? (
          <Button kind="main" type="submit">
            {words.nextTo(steps[step + 1]!)}
          </Button>
        ) : (
          <SealButton type="submit" whyNot={reasonsOf(campaign.whyNot.sign)}>
            {isAgain ? words.signAgain : words.sign}
          </SealButton>
        )}
      </span>
    </div>
  );
}
