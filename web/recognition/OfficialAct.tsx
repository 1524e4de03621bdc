import { type ReactNode, useId, useMemo, useState } from 'react';
import type { Day } from '#domain/kernel/day.ts';
import { useDraft } from '../kernel/drafts.ts';
import { Trouble } from '../kernel/Trouble.tsx';
import { useNextNumber } from '../kernel/useNextNumber.ts';
import { useSession } from '../kernel/useSession.ts';
import { BindingAct } from '../ui/BindingAct.tsx';
import { DateField } from '../ui/DateField.tsx';
import type { IconName } from '../ui/icons.ts';
import { useWords } from '../ui/language.ts';
import type { ReceiptData } from '../ui/Receipt.tsx';
import { FormContext, reasonsOf, type ShownRefusal } from '../ui/refusal.ts';
import { SealButton } from '../ui/SealButton.tsx';
import { TextField } from '../ui/TextField.tsx';
import { recognitionWords } from './words.ts';

/** What every official paper is signed with; `extra` is what only this kind of paper needs. */
export interface SignedPaper {
  readonly number: string;
  readonly day: Day | null;
  readonly extra: string;
}

interface OfficialActProps {
  readonly draftKey: string;
  readonly button: string;
  readonly whyNot: readonly ShownRefusal[];
  /** The button is not offered any more; an open receipt stays. */
  readonly isDone?: boolean;
  readonly question: string;
  readonly consequence: string;
  readonly fixes: readonly { readonly icon: IconName; readonly text: ReactNode }[];
  readonly confirm: string;
  /** Where the number and the day stand in the input, for the refusals at them. */
  readonly dayAt: string;
  /** Whose register the number is of, and of which type: the next free one stands in the field until another is typed. */
  readonly issuer: { readonly unitId: string; readonly typeName: string };
  readonly numberLabel: string;
  readonly numberHint: string;
  readonly extra?: (value: string, change: (value: string) => void) => ReactNode;
  readonly extraFrom?: string;
  /** What is to be known of the day typed. */
  readonly about?: (day: Day) => ReactNode;
  readonly onConfirm: (paper: { readonly number: string; readonly day: Day; readonly extra: string }) => void;
  readonly act: {
    readonly pending: boolean;
    readonly refusals: readonly ShownRefusal[];
    readonly failure: Error | null;
    readonly result: unknown;
    readonly reset: () => void;
  };
  readonly receipt: ReceiptData | null;
  readonly doneTitle: string;
}

/** A paper with number and day that binds: what it will say, its fields, one question, the receipt. */
export function OfficialAct(props: OfficialActProps) {
  const { draftKey, button, whyNot, isDone = false, act, receipt, extraFrom = '' } = props;
  const [opened, setOpened] = useState(false);
  const { me } = useSession();
  const today = (me?.site.today ?? null) as Day | null;
  const draft = useDraft<SignedPaper>(draftKey, { number: '', day: today, extra: extraFrom });
  const close = () => {
    setOpened(false);
    if (receipt) draft.clear();
    act.reset();
  };
  return (
    <>
      {!isDone && (
        <SealButton whyNot={reasonsOf(whyNot)} onClick={() => setOpened(true)}>
          {button}
        </SealButton>
      )}
      {opened && <Asking {...props} paper={draft.value} change={draft.change} onClose={close} />}
    </>
  );
}

interface AskingProps extends OfficialActProps {
  readonly paper: SignedPaper;
  readonly change: (next: (paper: SignedPaper) => SignedPaper) => void;
  readonly onClose: () => void;
}

function Asking({ paper, change, onClose, ...props }: AskingProps) {
  const words = useWords(recognitionWords);
  const prefix = useId();
  const [noDay, setNoDay] = useState(false);
  const { act, dayAt, fixes, issuer } = props;
  const { field: number } = useNextNumber({ ...issuer, day: paper.day }, paper.number, (typed) =>
    change((now) => ({ ...now, number: typed })),
  );
  const refusals = useMemo<readonly ShownRefusal[]>(() => {
    const missing = { kind: 'input', code: 'recognition.day-missing', at: dayAt, message: words.dayMissing } as const;
    return noDay && paper.day === null ? [missing] : act.refusals;
  }, [noDay, paper.day, act.refusals, dayAt, words]);
  const form = useMemo(() => ({ prefix, refusals }), [prefix, refusals]);
  const confirm = () => {
    setNoDay(paper.day === null);
    if (paper.day !== null) props.onConfirm({ ...paper, number: number.value, day: paper.day });
  };
  return (
    <FormContext value={form}>
      <BindingAct
        opened
        onClose={onClose}
        question={props.question}
        consequence={props.consequence}
        fixes={fixes}
        confirm={props.confirm}
        onConfirm={confirm}
        pending={act.pending || (act.result !== undefined && !props.receipt)}
        refusals={refusals}
        failure={act.failure && <Trouble error={act.failure} />}
        receipt={props.receipt}
        doneTitle={props.doneTitle}
      >
        <TextField name="number" label={props.numberLabel} hint={props.numberHint} {...number} />
        <DateField name={dayAt} label={words.day} value={paper.day} onChange={(day) => change((now) => ({ ...now, day }))} />
        {paper.day !== null && props.about?.(paper.day)}
        {props.extra?.(paper.extra, (extra) => change((now) => ({ ...now, extra })))}
      </BindingAct>
    </FormContext>
  );
}
