import { type ReactNode, useState } from 'react';
import * as api from '#api/assessments.ts';
import { useWrite } from '../kernel/useWrite.ts';
import { BindingAct } from '../ui/BindingAct.tsx';
import { Button } from '../ui/Button.tsx';
import { Diff } from '../ui/Diff.tsx';
import { inFours, momentText, numberText, pointsText } from '../ui/format.ts';
import { useWords } from '../ui/language.ts';
import { Note } from '../ui/Note.tsx';
import { reasonsOf } from '../ui/refusal.ts';
import { toast } from '../ui/toast.ts';
import { Verdict } from '../ui/Verdict.tsx';
import type { View } from './AssessmentView.tsx';
import { fixesOf } from './fixes.ts';
import type { ShownAppraisal, ShownAssessment } from './useAssessment.ts';
import { assessmentWords } from './words.ts';

interface ConclusionProps {
  readonly shown: ShownAssessment;
  readonly above: ShownAppraisal;
  readonly view: View;
}

/** The answer of the page in one sentence: whether the year qualifies and why not, or what the sheet waits for. */
export function Conclusion({ shown, above, view }: ConclusionProps) {
  if (view === 'appraisal' && above.appraisal) return <Appraised shown={shown} above={above} />;
  if (shown.state === 'submitted') return <Submitted shown={shown} />;
  if (shown.state === 'signing') return <Signing shown={shown} />;
  return <Scoring shown={shown} />;
}

const sentences = (reasons: readonly { readonly message: string }[]) => reasons.map(({ message }) => message).join(' ');

function Appraised({ shown, above }: Omit<ConclusionProps, 'view'>) {
  const words = useWords(assessmentWords);
  const appraisal = above.appraisal!;
  const { judgement } = appraisal;
  const finished = appraisal.state === 'finished';
  const gap = Math.abs(appraisal.total - shown.columns[0]!.total);
  const beyond = finished && gap > above.limits.overall;
  const law = [
    words.appraisedBy(appraisal.byUnitName),
    beyond && words.gapAbove(pointsText(gap), numberText(above.limits.overall / 100)),
  ].filter(Boolean);
  if (!finished) {
    return (
      <Verdict kind="wait" word={appraisal.stateName} law={law.join(' ')}>
        {sentences(judgement.reasons)}
      </Verdict>
    );
  }
  return (
    <Verdict
      kind={judgement.qualified ? 'done' : 'error'}
      word={judgement.qualified ? words.qualified : words.notQualified}
      law={law.join(' ')}
    >
      {judgement.qualified ? words.allGood(pointsText(judgement.total)) : sentences(judgement.reasons)}
    </Verdict>
  );
}

function Submitted({ shown }: { readonly shown: ShownAssessment }) {
  const words = useWords(assessmentWords);
  const last = shown.submissions.at(-1)!;
  return (
    <Verdict kind="done" word={words.submittedWord} law={last.late && words.submittedLate}>
      {words.submittedAt(momentText(last.submittedAt), last.receipt)}
      {!shown.judgement.qualified && ` ${sentences(shown.judgement.reasons)}`}
    </Verdict>
  );
}

function Signing({ shown }: { readonly shown: ShownAssessment }) {
  const words = useWords(assessmentWords);
  const inForce = shown.signatures.filter(({ voided }) => voided === null);
  const changed = shown.figuresChanged.length > 0;
  const missing = [
    ...(inForce.some(({ capacity }) => capacity === 'co-signer') ? [] : [shown.coSigning.name]),
    ...(inForce.some(({ capacity }) => capacity === 'unit-head') ? [] : [words.headPanel]),
  ];
  const all = missing.length === 0;
  return (
    <>
      <Verdict
        kind={all ? 'done' : 'wait'}
        word={all ? words.allSigned : words.closedWord(missing.length)}
        law={words.beforeSubmit}
      >
        {all ? words.readyToSubmit : words.waitsFor(missing.join(', '))}
      </Verdict>
      {changed && (
        <Note kind="risk" title={words.figuresChanged}>
          <p>{words.figuresChangedWhy}</p>
          <Diff changes={shown.figuresChanged.map(({ what, before, after }) => ({ field: what, before, after }))} />
          <CloseAct shown={shown} word={words.closeAgain} />
        </Note>
      )}
    </>
  );
}

function Scoring({ shown }: { readonly shown: ShownAssessment }) {
  const words = useWords(assessmentWords);
  const { judgement, whyNot, state } = shown;
  const ready = whyNot.close.every(({ kind }) => kind === 'forbidden');
  const kind = state === 'returned' || (ready && !judgement.qualified) ? 'risk' : ready ? 'done' : 'wait';
  const unscored = judgement.reasons.filter(({ code }) => code === 'criteria.lines-not-scored');
  const notYet = unscored.length > 0 ? words.unfinished : words.notReady;
  const word = state === 'returned' ? words.returnedWord : ready ? words.readyWord : notYet;
  const keeps = !whyNot.close.some((reason) => reason.kind === 'forbidden');
  return (
    <Verdict kind={kind} word={word} law={words.beforeSubmit} action={keeps && <CloseAct shown={shown} word={words.close} />}>
      {judgement.qualified
        ? words.allGood(pointsText(judgement.total))
        : sentences(unscored.length > 0 ? unscored : judgement.reasons)}
    </Verdict>
  );
}

function CloseAct({ shown, word }: { readonly shown: ShownAssessment; readonly word: string }): ReactNode {
  const words = useWords(assessmentWords);
  const [opened, setOpened] = useState(false);
  const close = useWrite(api.closeScoring, {
    onDone: ({ contentHash }) => {
      setOpened(false);
      toast(`${words.closed}: ${inFours(contentHash.slice(0, 16))}`);
    },
  });
  return (
    <>
      <Button kind="main" whyNot={reasonsOf(shown.whyNot.close)} onClick={() => setOpened(true)}>
        {word}
      </Button>
      <BindingAct
        opened={opened}
        onClose={() => setOpened(false)}
        question={words.closeQuestion(shown.year)}
        consequence={words.closeConsequence}
        fixes={fixesOf(shown, words)}
        confirm={word}
        pending={close.pending}
        refusals={close.refusals}
        failure={close.failure && words.saveFailed}
        onConfirm={() => close.write({ assessmentId: shown.id, version: shown.version })}
      />
    </>
  );
}
