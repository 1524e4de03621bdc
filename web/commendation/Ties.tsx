import { useState } from 'react';
import * as api from '#api/awardChoice.ts';
import { useDraft } from '../kernel/drafts.ts';
import { FormDialog } from '../kernel/FormDialog.tsx';
import { useWrite } from '../kernel/useWrite.ts';
import { IconButton } from '../ui/IconButton.tsx';
import { useWords } from '../ui/language.ts';
import { Note } from '../ui/Note.tsx';
import { RadioField } from '../ui/RadioField.tsx';
import { reasonsOf } from '../ui/refusal.ts';
import { SealButton } from '../ui/SealButton.tsx';
import { TextArea } from '../ui/TextArea.tsx';
import styles from './Choice.module.css';
import type { OpenChoice } from './ChoicePage.tsx';
import { choiceWords } from './choiceWords.ts';

type Tie = OpenChoice['choice']['ties'][number];

/** Those whom the rule leaves equal where a limit ends: named, and a ruling asked for. */
export function Ties({ shown }: { readonly shown: OpenChoice }) {
  const words = useWords(choiceWords);
  const [ruling, setRuling] = useState<Tie | null>(null);
  const { ruleAsHead, ruleAsCouncil } = shown.whyNot;
  const reasons = ruleAsHead.length > 0 && ruleAsCouncil.length > 0 ? reasonsOf(ruleAsHead) : [];
  return (
    <div className={styles.stack}>
      {shown.choice.ties.map((tie) => (
        <Note key={tie.rank} kind="risk" title={words.tieAt(tie.rank, tie.nominees.length)}>
          <p>{words.tiesWhy}</p>
          <ul className={styles.reasons}>
            {tie.nominees.map(({ id, name, unitName }) => (
              <li key={id}>{unitName && unitName !== name ? `${name}, ${unitName}` : name}</li>
            ))}
          </ul>
          <p>
            <SealButton whyNot={reasons} onClick={() => setRuling(tie)}>
              {words.ruleTie}
            </SealButton>
          </p>
        </Note>
      ))}
      {ruling && <TieDialog shown={shown} tie={ruling} onClose={() => setRuling(null)} />}
    </div>
  );
}

function TieDialog({ shown, tie, onClose }: { readonly shown: OpenChoice; readonly tie: Tie; readonly onClose: () => void }) {
  const words = useWords(choiceWords);
  const { roundId, whyNot } = shown;
  const [order, setOrder] = useState<readonly string[]>(tie.nominees.map(({ id }) => id));
  const may = (['head', 'council'] as const).filter(
    (as) => (as === 'head' ? whyNot.ruleAsHead : whyNot.ruleAsCouncil).length === 0,
  );
  const [as, setAs] = useState<'head' | 'council'>(may[0] ?? 'head');
  const reason = useDraft(`choice.${roundId}.tie.${order.toSorted().join()}`, '');
  const write = useWrite(api.ruleAwardTie, {
    onDone: () => {
      reason.clear();
      onClose();
    },
  });
  const missing = reason.value.trim() === '' ? [words.missing.reason] : [];
  const raise = (at: number) =>
    setOrder(order.map((id, place) => (place === at - 1 ? order[at]! : place === at ? order[at - 1]! : id)));
  const named = (id: string) => tie.nominees.find((one) => one.id === id)?.name ?? '';
  const submit = () => {
    if (missing.length === 0) write.write({ roundId, order: [...order], reason: reason.value, as });
  };
  return (
    <FormDialog title={words.ruleTieAsk} act={words.ruleDo} whyNot={missing} onClose={onClose} onSubmit={submit} write={write}>
      <ol className={styles.order}>
        {order.map((id, at) => (
          <li key={id}>
            <span>{named(id)}</span>
            {at > 0 && <IconButton icon="up" label={words.up(named(id))} onClick={() => raise(at)} />}
          </li>
        ))}
      </ol>
      {may.length > 1 && (
        <RadioField
          name="as"
          label={words.ruleAs}
          options={may.map((value) => ({ value, label: words.rulers[value] }))}
          value={as}
          onChange={setAs}
        />
      )}
      <TextArea name="reason" label={words.reason} value={reason.value} maxLength={1000} onChange={reason.change} />
    </FormDialog>
  );
}
