import { useState } from 'react';
import * as api from '#api/awards.ts';
import type { Day } from '#domain/kernel/day.ts';
import { number } from '#domain/kernel/vietnamese.ts';
import { useDraft } from '../kernel/drafts.ts';
import { FormDialog } from '../kernel/FormDialog.tsx';
import { useWrite } from '../kernel/useWrite.ts';
import { CheckField } from '../ui/CheckField.tsx';
import { DateField } from '../ui/DateField.tsx';
import { FileField } from '../ui/FileField.tsx';
import { useWords } from '../ui/language.ts';
import { TextField } from '../ui/TextField.tsx';
import { toast } from '../ui/toast.ts';
import styles from './Awards.module.css';
import { awardWords } from './awardWords.ts';
import type { Bonuses } from './BonusPage.tsx';

/** Which lines of the list were signed for, by whom; none is ticked beforehand. */
export function PayDialog({ bonuses, onClose }: { readonly bonuses: Bonuses; readonly onClose: () => void }) {
  const words = useWords(awardWords);
  const { round, today, decision } = bonuses;
  const open = bonuses.awards.filter(({ whyNot }) => whyNot.pay.length === 0);
  const draft = useDraft<Readonly<Record<string, string>>>(`bonus-paid.${round.id}`, {});
  const [on, setOn] = useState<Day | null>(today);
  const [files, setFiles] = useState<readonly File[]>([]);
  const write = useWrite(api.payBonuses, {
    onDone: () => {
      draft.clear();
      toast(words.paidToast);
      onClose();
    },
  });
  const ticked = open.filter(({ id }) => draft.value[id] !== undefined);
  const missing = [
    ...(ticked.length === 0 ? [words.pickSome] : []),
    ...(ticked.some(({ id }) => draft.value[id]!.trim() === '') ? [words.nameMissing] : []),
    ...(on === null ? [words.missing.day] : []),
  ];
  const submit = () => {
    if (missing.length > 0) return;
    const payments = ticked.map(({ id }) => ({ awardId: id, receivedBy: draft.value[id]! }));
    write.write({ roundId: round.id, paidOn: on!, payments, ...(files[0] ? { paper: files[0] } : {}) });
  };
  const tick = (id: string, name: string | null) =>
    draft.change(({ [id]: _, ...others }) => (name === null ? others : { ...others, [id]: name }));
  return (
    <FormDialog title={words.payTitle} act={words.payDo} whyNot={missing} onClose={onClose} onSubmit={submit} write={write}>
      <DateField name="paidOn" label={words.paidOn} value={on} onChange={setOn} min={decision!.decidedOn} max={today} />
      <p className={styles.muted}>{words.payHint}</p>
      {open.map(({ id, name, audience, bonus }) => (
        <div key={id} className={styles.payee}>
          <CheckField
            name={`pay.${id}`}
            label={`${name}: ${words.money(number(bonus))}`}
            checked={draft.value[id] !== undefined}
            onChange={(checked) => tick(id, checked ? (audience === 'collective' ? '' : name) : null)}
          />
          {draft.value[id] !== undefined && (
            <TextField
              name={`receivedBy.${id}`}
              label={words.receivedBy}
              value={draft.value[id]}
              maxLength={120}
              onChange={(typed) => tick(id, typed)}
            />
          )}
        </div>
      ))}
      <FileField
        name="paper"
        label={words.payList}
        hint={words.scanHint}
        accept=".pdf,image/*"
        value={files}
        onChange={setFiles}
      />
    </FormDialog>
  );
}
