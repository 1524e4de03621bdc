import * as api from '#api/appraisalPanels.ts';
import { useWrite } from '../kernel/useWrite.ts';
import { BindingAct } from '../ui/BindingAct.tsx';
import { pointsText } from '../ui/format.ts';
import { useWords } from '../ui/language.ts';
import { panelWords } from './panelWords.ts';

interface HandInActProps {
  readonly assessmentId: string;
  readonly unitName: string;
  readonly total: number;
  readonly lines: number;
  readonly opened: boolean;
  readonly onClose: () => void;
}

/** A reviewer's own sheet: the question, then its receipt. */
export function HandInAct({ assessmentId, unitName, total, lines, opened, onClose }: HandInActProps) {
  const words = useWords(panelWords);
  const send = useWrite(api.handInSheet);
  const receipt = send.result && {
    title: words.handedIn,
    code: pointsText(total),
    at: send.result.handedInAt,
    stamp: words.stampIn,
    rows: [[words.unit, unitName]] as const,
  };
  return (
    <BindingAct
      opened={opened}
      onClose={onClose}
      question={words.handInQuestion(unitName)}
      consequence={words.handInConsequence}
      fixes={[{ icon: 'list', text: words.fixSheet(pointsText(total), lines) }]}
      confirm={words.handIn}
      pending={send.pending}
      refusals={send.refusals}
      failure={send.failure && words.failed}
      receipt={receipt}
      onConfirm={() => send.write({ assessmentId })}
    />
  );
}
