import { useState } from 'react';
import * as api from '#api/awardChoice.ts';
import * as workplan from '#api/workplan.ts';
import { shortDate } from '#domain/kernel/day.ts';
import { useDraft } from '../kernel/drafts.ts';
import { FormDialog } from '../kernel/FormDialog.tsx';
import { useWrite } from '../kernel/useWrite.ts';
import { Icon } from '../ui/Icon.tsx';
import { useWords } from '../ui/language.ts';
import { Note } from '../ui/Note.tsx';
import { RadioField } from '../ui/RadioField.tsx';
import { isOthers, reasonsOf } from '../ui/refusal.ts';
import { SealButton } from '../ui/SealButton.tsx';
import { Tag } from '../ui/Tag.tsx';
import { TextArea } from '../ui/TextArea.tsx';
import styles from './Choice.module.css';
import type { OpenChoice } from './ChoicePage.tsx';
import { choiceWords } from './choiceWords.ts';

type Conflict = OpenChoice['choice']['conflicts'][number];

/** Limits that cannot both be meant: a red card with both, the one that binds marked, until somebody has ruled. */
export function Conflicts({ shown }: { readonly shown: OpenChoice }) {
  const words = useWords(choiceWords);
  const [ruling, setRuling] = useState<Conflict | null>(null);
  return (
    <>
      {shown.choice.conflicts.map((conflict) => (
        <Card key={conflict.key} conflict={conflict} onRule={() => setRuling(conflict)} />
      ))}
      {ruling && <RuleDialog shown={shown} conflict={ruling} title={words.ruleAsk} onClose={() => setRuling(null)} />}
    </>
  );
}

function Card({ conflict, onRule }: { readonly conflict: Conflict; readonly onRule: () => void }) {
  const words = useWords(choiceWords);
  const { ruling, sides, whyNot } = conflict;
  const told = (side: Conflict['sides'][number]) =>
    ruling ? (side.taken === ruling.taken ? words.binds : words.aside) : side.isStricter ? words.stricter : words.aside;
  const counts = (side: Conflict['sides'][number]) => (ruling ? side.taken === ruling.taken : side.isStricter);
  const isUnseen = whyNot.rule.some(({ kind }) => kind === 'unseen');
  return (
    <section className={[styles.conflict, ruling && styles.ruled].filter(Boolean).join(' ')} aria-label={words.conflict}>
      <h2>
        <Icon name={ruling ? 'check' : 'warning'} />
        {words.conflict}
      </h2>
      <ul className={styles.sides}>
        {sides.map((side) => (
          <li key={side.taken}>
            <span className={styles.amount}>{side.amount}</span>
            <span>
              {side.text}
              <span className={styles.source}>{side.source}</span>
            </span>
            {(ruling || counts(side)) && <Tag kind={counts(side) ? (ruling ? 'done' : 'risk') : 'plain'}>{told(side)}</Tag>}
          </li>
        ))}
      </ul>
      {ruling ? (
        <p>
          {words.conflictRuled(ruling.byName, shortDate(ruling.on))}: {ruling.reason}
        </p>
      ) : (
        <p>{words.conflictWhy}</p>
      )}
      {!isOthers(whyNot.rule) && !isUnseen && (
        <div>
          <SealButton whyNot={reasonsOf(whyNot.rule)} onClick={onRule}>
            {words.rule}
          </SealButton>
        </div>
      )}
    </section>
  );
}

interface RuleDialogProps {
  readonly shown: OpenChoice;
  readonly conflict: Conflict;
  readonly title: string;
  readonly onClose: () => void;
}

function RuleDialog({ shown, conflict, title, onClose }: RuleDialogProps) {
  const words = useWords(choiceWords);
  const [taken, setTaken] = useState<string | null>(null);
  const reason = useDraft(`choice.${shown.roundId}.rule.${conflict.key}`, '');
  const done = () => {
    reason.clear();
    onClose();
  };
  const ofPlan = useWrite(workplan.ruleQuota, { onDone: done });
  const ofRound = useWrite(api.ruleAwardLimit, { onDone: done });
  const write = conflict.origin === 'plan' ? ofPlan : ofRound;
  const missing = [
    ...(taken === null ? [words.missing.taken] : []),
    ...(reason.value.trim() === '' ? [words.missing.reason] : []),
  ];
  const submit = () => {
    if (missing.length > 0 || taken === null) return;
    const { roundId, audience, planId } = shown;
    if (conflict.origin === 'plan') ofPlan.write({ planId: planId ?? '', audience, taken, reason: reason.value });
    else ofRound.write({ roundId, conflict: conflict.key, taken, reason: reason.value, as: 'head' });
  };
  return (
    <FormDialog title={title} act={words.ruleDo} whyNot={missing} onClose={onClose} onSubmit={submit} write={write}>
      <Note icon="seal">
        <p>{words.ruleThen}</p>
      </Note>
      <RadioField
        name="taken"
        label={words.taken}
        options={conflict.sides.map((side) => ({ value: side.taken, label: side.text, hint: side.source }))}
        value={taken}
        onChange={setTaken}
      />
      <TextArea name="reason" label={words.reason} value={reason.value} maxLength={1000} onChange={reason.change} />
    </FormDialog>
  );
}
