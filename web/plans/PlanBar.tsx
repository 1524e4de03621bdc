import type { Ref } from 'react';
import { ActionBar } from '../ui/ActionBar.tsx';
import { Button } from '../ui/Button.tsx';
import { KeyHints } from '../ui/KeyHints.tsx';
import { useWords } from '../ui/language.ts';
import { Progress } from '../ui/Progress.tsx';
import { reasonsOf } from '../ui/refusal.ts';
import { SealButton } from '../ui/SealButton.tsx';
import type { PlanWork, ShownPlan } from './usePlan.ts';
import { planWords } from './words.ts';

interface PlanBarProps {
  readonly plan: ShownPlan;
  readonly work: PlanWork;
  /** The act that comes next, for the keyboard to go on at. */
  readonly next: Ref<HTMLButtonElement>;
  readonly onSign: () => void;
}

/** How much is confirmed, and the next act on the whole; gone once the plan is issued. */
export function PlanBar({ plan, work, next, onSign }: PlanBarProps) {
  const words = useWords(planWords);
  const { progress, whyNot, state } = plan;
  if (state === 'issued' || state === 'withdrawn') return null;
  const left = words.left(progress.cleanParts, progress.openFindings);
  return (
    <ActionBar
      label={words.progressLabel}
      keys={
        progress.openFindings > 0 && (
          <KeyHints
            hints={[
              ['n', words.keyNext],
              ['a', words.keyAccept],
              ['e', words.keyEdit],
              ['b', words.keyDismiss],
            ]}
          />
        )
      }
      actions={
        <>
          {progress.cleanParts > 0 && whyNot.confirmClean.length === 0 && (
            <Button ref={next} data-keep="bar" kind="main" busy={work.pending} onClick={work.confirmClean}>
              {words.confirmClean(progress.cleanParts)}
            </Button>
          )}
          {state === 'draft' && whyNot.confirm.length === 0 && (
            <Button ref={next} data-keep="bar" kind="main" busy={work.pending} onClick={work.confirm}>
              {words.confirm}
            </Button>
          )}
          {whyNot.revise.length === 0 && (
            <Button data-keep="bar" busy={work.pending} onClick={work.revise}>
              {words.revise}
            </Button>
          )}
          <SealButton ref={state === 'confirmed' ? next : undefined} whyNot={reasonsOf(whyNot.sign)} onClick={onSign}>
            {words.sign}
          </SealButton>
        </>
      }
    >
      <Progress
        label={words.progress(progress.done, progress.all)}
        value={progress.done}
        max={progress.all}
        note={left && words.leftSay(left)}
      />
    </ActionBar>
  );
}
