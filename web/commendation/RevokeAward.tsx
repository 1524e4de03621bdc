import { useState } from 'react';
import * as api from '#api/awards.ts';
import { type Day, shortDate } from '#domain/kernel/day.ts';
import { number as figure } from '#domain/kernel/vietnamese.ts';
import type { RevocationCause } from '#domain/law/awardRevocation.ts';
import { useDraft } from '../kernel/drafts.ts';
import { Trouble } from '../kernel/Trouble.tsx';
import { useNextNumber } from '../kernel/useNextNumber.ts';
import { useSession } from '../kernel/useSession.ts';
import { useWrite } from '../kernel/useWrite.ts';
import { BindingAct } from '../ui/BindingAct.tsx';
import { Button } from '../ui/Button.tsx';
import { DateField } from '../ui/DateField.tsx';
import { FileField } from '../ui/FileField.tsx';
import { Form } from '../ui/Form.tsx';
import { useWords } from '../ui/language.ts';
import { SelectField } from '../ui/SelectField.tsx';
import { TextArea } from '../ui/TextArea.tsx';
import { TextField } from '../ui/TextField.tsx';
import { toast } from '../ui/toast.ts';
import { awardWords } from './awardWords.ts';
import type { Award } from './RegisterPage.tsx';

const causes = ['false-declaration', 'forged-dossier', 'wrong-appraisal', 'later-conclusion'] as const;

/** Cancels one award; offered to the authority that gave it. */
export function RevokeAward({ award }: { readonly award: Award }) {
  const words = useWords(awardWords);
  const [opened, setOpened] = useState(false);
  return (
    <>
      <Button size="s" aria-label={words.revokeOf(award.name)} onClick={() => setOpened(true)}>
        {words.revoke}
      </Button>
      {opened && <Asking award={award} onClose={() => setOpened(false)} />}
    </>
  );
}

interface Draft {
  readonly number: string;
  readonly day: Day | null;
  readonly signerTitle: string;
  readonly cause: RevocationCause | null;
  readonly reason: string;
}

function Asking({ award, onClose }: { readonly award: Award; readonly onClose: () => void }) {
  const words = useWords(awardWords);
  const { me } = useSession();
  const today = (me?.site.today ?? null) as Day | null;
  const blank: Draft = { number: '', day: today, signerTitle: '', cause: null, reason: '' };
  const draft = useDraft<Draft>(`award-revocation.${award.id}`, blank);
  const { day, signerTitle, cause, reason } = draft.value;
  const [files, setFiles] = useState<readonly File[]>([]);
  const set = (part: Partial<Draft>) => draft.change((now) => ({ ...now, ...part }));
  const series = { unitId: award.byUnitId, typeName: 'Quyết định', day };
  const { field: number } = useNextNumber(series, draft.value.number, (typed) => set({ number: typed }));
  const act = useWrite(api.revokeAward, {
    onDone: () => {
      draft.clear();
      toast(words.revokedToast);
      onClose();
    },
  });
  const missing = [
    ...(cause ? [] : [words.missing.cause]),
    ...(reason.trim() === '' ? [words.missing.conclusion] : []),
    ...(number.value.trim() === '' ? [words.missing.number] : []),
    ...(day ? [] : [words.missing.day]),
    ...(signerTitle.trim() === '' ? [words.missing.signerTitle] : []),
  ];
  const submit = () => {
    if (!day || !cause || missing.length > 0) return;
    const paper = files[0] ? { paper: files[0] } : {};
    act.write({ awardId: award.id, number: number.value, revokedOn: day, signerTitle, cause, reason, ...paper });
  };
  return (
    <BindingAct
      opened
      onClose={onClose}
      question={words.revokeAsk(award.name)}
      consequence={words.revokeThen}
      fixes={[
        { icon: 'award', text: words.revokeFix(award.number, shortDate(award.decidedOn)) },
        { icon: 'refresh', text: award.payment ? words.revokeBack(figure(award.bonus)) : words.revokeNoBack },
      ]}
      confirm={words.revokeDo}
      onConfirm={submit}
      pending={act.pending}
      whyNot={missing}
      failure={act.failure && <Trouble error={act.failure} />}
    >
      <Form onSubmit={submit} refusals={act.refusals}>
        <SelectField
          name="cause"
          label={words.cause}
          hint={words.causeLaw}
          value={cause}
          options={causes.map((value) => ({ value, label: words.causes[value] }))}
          onChange={(value) => set({ cause: value })}
        />
        <TextArea
          name="reason"
          label={words.reason}
          hint={words.reasonHint}
          value={reason}
          maxLength={2000}
          onChange={(typed) => set({ reason: typed })}
        />
        <TextField name="number" label={words.number} hint={words.numberHint} {...number} />
        <DateField
          name="revokedOn"
          label={words.revokedOn}
          value={day}
          onChange={(typed) => set({ day: typed })}
          min={award.decidedOn}
          {...(today && { max: today })}
        />
        <TextField
          name="signerTitle"
          label={words.signerTitle}
          value={signerTitle}
          maxLength={200}
          onChange={(typed) => set({ signerTitle: typed })}
        />
        <FileField
          name="paper"
          label={words.scan}
          hint={words.scanHint}
          accept=".pdf,image/*"
          value={files}
          onChange={setFiles}
        />
      </Form>
    </BindingAct>
  );
}
