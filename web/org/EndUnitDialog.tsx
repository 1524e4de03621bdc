import * as api from '#api/org.ts';
import type { Day } from '#domain/kernel/day.ts';
import { orgWords as phrases } from '#domain/org/words.ts';
import { useDraft } from '../kernel/drafts.ts';
import { FormDialog } from '../kernel/FormDialog.tsx';
import { useSession } from '../kernel/useSession.ts';
import { useWrite } from '../kernel/useWrite.ts';
import { DateField } from '../ui/DateField.tsx';
import { useLanguage, useWords } from '../ui/language.ts';
import { RadioField } from '../ui/RadioField.tsx';
import { TextField } from '../ui/TextField.tsx';
import { toast } from '../ui/toast.ts';
import type { Unit } from './UnitPage.tsx';
import { UnitPick } from './UnitPick.tsx';
import { orgWords } from './words.ts';

const kinds = ['merge', 'split', 'transfer', 'dissolve'] as const;

interface Typed {
  readonly kind: (typeof kinds)[number];
  readonly on: Day | null;
  readonly successors: readonly (string | null)[];
  readonly decision: string;
}

/** The unit ends, into others or into nothing. */
export function EndUnitDialog({ unit, onClose }: { readonly unit: Unit; readonly onClose: () => void }) {
  const words = useWords(orgWords);
  const language = useLanguage();
  const { me } = useSession();
  const draft = useDraft<Typed>(`unit.${unit.id}.end`, {
    kind: 'merge',
    on: me?.site.today ?? null,
    successors: [null],
    decision: '',
  });
  const { kind, on, successors, decision } = draft.value;
  const change = (part: Partial<Typed>) => draft.change((value) => ({ ...value, ...part }));
  const write = useWrite(api.endUnit, {
    onDone: () => {
      draft.clear();
      toast(words.ended);
      onClose();
    },
  });
  const heirs = successors.filter((id): id is string => id !== null);
  const fields = kind === 'split' && successors.at(-1) !== null ? [...successors, null] : successors;
  const submit = () => {
    const inherits = kind === 'dissolve' ? [] : heirs;
    write.write({ unitId: unit.id, version: unit.version, kind, on: on!, successors: inherits, decision });
  };
  return (
    <FormDialog title={words.endTitle(unit.name)} act={words.end} onClose={onClose} onSubmit={submit} write={write}>
      <RadioField
        name="kind"
        label={words.endKind}
        options={kinds.map((value) => ({ value, label: phrases[`succession.${value}`][language] }))}
        value={kind}
        onChange={(chosen) => change({ kind: chosen })}
      />
      {kind !== 'dissolve' &&
        fields.map((chosen, index) => (
          <UnitPick
            // biome-ignore lint/suspicious/noArrayIndexKey: the places have no other identity
            key={index}
            name={index === 0 ? 'successors' : `successors.${index}`}
            label={words.successor}
            hint={words.successorHint}
            value={chosen}
            but={unit.id}
            onChange={(id) => change({ successors: fields.map((one, at) => (at === index ? id : one)) })}
          />
        ))}
      <DateField name="on" label={words.endOn} value={on} onChange={(day) => change({ on: day })} />
      <TextField
        name="decision"
        label={words.decision}
        hint={words.decisionHint}
        maxLength={300}
        value={decision}
        onChange={(text) => change({ decision: text })}
      />
    </FormDialog>
  );
}
