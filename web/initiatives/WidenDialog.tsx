import * as api from '#api/initiatives.ts';
import type { Day } from '#domain/kernel/day.ts';
import { useDraft } from '../kernel/drafts.ts';
import { FormDialog } from '../kernel/FormDialog.tsx';
import { useWrite } from '../kernel/useWrite.ts';
import { DateField } from '../ui/DateField.tsx';
import { useWords } from '../ui/language.ts';
import { RadioField } from '../ui/RadioField.tsx';
import { TextField } from '../ui/TextField.tsx';
import type { Shown } from './useInitiativeForm.ts';
import { initiativeWords } from './words.ts';

interface WidenDialogProps {
  readonly shown: Shown;
  readonly onClose: () => void;
}

interface Typed {
  readonly scope: 'province' | 'nation';
  readonly number: string;
  readonly decidedOn: Day | null;
  readonly signer: string;
  readonly issuer: string;
}

const blank: Typed = { scope: 'province', number: '', decidedOn: null, signer: '', issuer: '' };

/** A superior's decision on the wider effect. */
export function WidenDialog({ shown: { id, today, recognitions }, onClose }: WidenDialogProps) {
  const words = useWords(initiativeWords);
  const held = recognitions.some(({ scope }) => scope === 'province');
  const draft = useDraft<Typed>(`initiative-widen.${id}`, held ? { ...blank, scope: 'nation' } : blank);
  const { scope, number, decidedOn, signer, issuer } = draft.value;
  const change = (part: Partial<Typed>) => draft.change((value) => ({ ...value, ...part }));
  const write = useWrite(api.widenInitiative, {
    onDone: () => {
      draft.clear();
      onClose();
    },
  });
  const missing = [
    ...(number.trim() === '' ? [words.missingNumber] : []),
    ...(decidedOn === null ? [words.missingDay] : []),
    ...(signer.trim() === '' ? [words.missingSigner] : []),
    ...(issuer.trim() === '' ? [words.missingIssuer] : []),
  ];
  const scopes = held ? (['nation'] as const) : (['province', 'nation'] as const);
  return (
    <FormDialog
      title={words.widen}
      act={words.widenDo}
      size="m"
      whyNot={missing}
      onClose={onClose}
      onSubmit={() => decidedOn && write.write({ initiativeId: id, scope, number, decidedOn, signer, issuer })}
      write={write}
    >
      <RadioField
        name="scope"
        label={words.scope}
        options={scopes.map((value) => ({ value, label: words.scopes[value] }))}
        value={scope}
        onChange={(chosen) => change({ scope: chosen })}
      />
      <div className="two">
        <TextField
          name="number"
          label={words.number}
          maxLength={60}
          value={number}
          onChange={(text) => change({ number: text })}
        />
        <DateField
          name="decidedOn"
          label={words.decidedOn}
          value={decidedOn}
          onChange={(day) => change({ decidedOn: day })}
          max={today}
        />
      </div>
      <TextField
        name="issuer"
        label={words.issuer}
        maxLength={200}
        value={issuer}
        onChange={(text) => change({ issuer: text })}
      />
      <TextField
        name="signer"
        label={words.signer}
        hint={words.signerHint}
        maxLength={120}
        value={signer}
        onChange={(text) => change({ signer: text })}
      />
    </FormDialog>
  );
}
