import { useState } from 'react';
import * as api from '#api/appraisals.ts';
import { shortDate } from '#domain/kernel/day.ts';
import type { LineSaves } from '../kernel/useLineSaves.ts';
import { useWrite } from '../kernel/useWrite.ts';
import { ActionBar } from '../ui/ActionBar.tsx';
import { BindingAct } from '../ui/BindingAct.tsx';
import { hourText, numberText, pointsText } from '../ui/format.ts';
import { KeyHints } from '../ui/KeyHints.tsx';
import { useWords } from '../ui/language.ts';
import { RefusalList } from '../ui/RefusalList.tsx';
import { reasonsOf } from '../ui/refusal.ts';
import { SealButton } from '../ui/SealButton.tsx';
import type { BenchLine } from './Bench.tsx';
import { GiveBack } from './GiveBack.tsx';
import { HandInAct } from './HandInAct.tsx';
import { panelWords } from './panelWords.ts';
import type { ShownAppraisal, ShownAssessment } from './useUnderReview.ts';
import { appraisalWords } from './words.ts';

interface FinishBarProps {
  readonly shown: ShownAssessment;
  readonly above: ShownAppraisal;
  readonly lines: readonly BenchLine[];
  readonly mine: LineSaves;
}

/** Stays at the foot: how far it is, what was saved, and the two acts on the whole. */
export function FinishBar({ shown, above, lines, mine }: FinishBarProps) {
  const words = useWords(appraisalWords);
  const given = lines.filter((each) => each.mine !== null);
  const total = given.reduce((sum, each) => sum + each.mine!, 0);
  const gap = Math.abs(given.reduce((sum, each) => sum + (each.gap ?? 0), 0));
  const [asking, setAsking] = useState(false);
  const panel = useWords(panelWords);
  const isSheet = above.panel?.isMember === true && above.panel.stage !== 'concluded';
  const bar = (
    <ActionBar
      label={words.finish}
      keys={
        <KeyHints
          hints={[
            ['0–9', words.keyDigits],
            ['=', words.keySame],
            ['n', words.keyNext],
            ['p', words.keyPrevious],
          ]}
        />
      }
      actions={
        <>
          <GiveBack shown={shown} whyNot={reasonsOf(above.whyNot.return)} />
          {isSheet ? (
            <SealButton whyNot={reasonsOf(above.whyNot.handIn)} onClick={() => setAsking(true)}>
              {panel.handIn}
            </SealButton>
          ) : (
            <SealButton whyNot={reasonsOf(above.whyNot.finish)} onClick={() => setAsking(true)}>
              {words.finish}
            </SealButton>
          )}
        </>
      }
    >
      <p className="strong">
        {words.totalBar(
          given.length === 0 ? '–' : pointsText(total),
          pointsText(shown.columns[0]!.total),
          given.length,
          lines.length,
        )}
      </p>
      {gap > above.limits.overall && (
        <p className="small is-risk">{words.overLimit(pointsText(gap), numberText(above.limits.overall / 100))}</p>
      )}
      <p className="tiny ink-2" role="status">
        {saidOf(mine, words)}
      </p>
      <RefusalList refusals={mine.refusals} />
    </ActionBar>
  );
  return (
    <>
      {above.appraisal?.state !== 'finished' && bar}
      {isSheet ? (
        <HandInAct
          assessmentId={shown.id}
          unitName={shown.unitName}
          total={total}
          lines={given.length}
          opened={asking}
          onClose={() => setAsking(false)}
        />
      ) : (
        <FinishAct shown={shown} above={above} total={total} opened={asking} onClose={() => setAsking(false)} />
      )}
    </>
  );
}

function saidOf(mine: LineSaves, words: (typeof appraisalWords)['vi']): string {
  if (mine.failure) return words.saveFailed;
  if (mine.saving) return words.saving;
  if (mine.waiting > 0) return words.waitingLines(mine.waiting);
  return mine.savedAt ? words.saved(hourText(mine.savedAt)) : words.savedAsTyped;
}

interface FinishActProps {
  readonly shown: ShownAssessment;
  readonly above: ShownAppraisal;
  readonly total: number;
  readonly opened: boolean;
  readonly onClose: () => void;
}

/** The question, then its receipt, which stays when the bar is gone. */
function FinishAct({ shown, above, total, opened, onClose }: FinishActProps) {
  const words = useWords(appraisalWords);
  const finish = useWrite(api.finishAppraisal);
  const { appraisal } = above;
  const inspection = appraisal?.inspection;
  const fixes = [
    { icon: 'list', text: words.fixTotal(pointsText(total), pointsText(shown.sheet.totalPoints)) } as const,
    ...(inspection
      ? [{ icon: 'document', text: words.fixInspection(shortDate(inspection.onDay), inspection.decisionNumber) } as const]
      : []),
    ...(appraisal?.lateness
      ? [
          {
            icon: 'clock',
            text: `${appraisal.lateness.decision === 'accepted' ? words.accept : words.refuse}: ${appraisal.lateness.reason}`,
          } as const,
        ]
      : []),
  ];
  const receipt = finish.result && {
    title: words.finishedTitle,
    code: `${pointsText(finish.result.total)}/${pointsText(shown.sheet.totalPoints)}`,
    at: finish.result.finishedAt,
    stamp: words.stampFinished,
    rows: [
      [words.unit, shown.unitName],
      [words.decision, finish.result.qualified ? words.qualified : words.notQualified],
    ] as const,
  };
  return (
    <BindingAct
      opened={opened}
      onClose={onClose}
      question={words.finishQuestion(shown.unitName)}
      consequence={words.finishConsequence}
      fixes={fixes}
      confirm={words.finish}
      pending={finish.pending}
      refusals={finish.refusals}
      failure={finish.failure && words.saveFailed}
      receipt={receipt}
      onConfirm={() => finish.write({ assessmentId: shown.id, version: appraisal?.version ?? 0 })}
    />
  );
}
