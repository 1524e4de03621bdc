import * as api from '#api/org.ts';
import type { Day } from '#domain/kernel/day.ts';
import { useDraft } from '../kernel/drafts.ts';
import { FormDialog } from '../kernel/FormDialog.tsx';
import { useSession } from '../kernel/useSession.ts';
import { useWrite } from '../kernel/useWrite.ts';
import { DateField } from '../ui/DateField.tsx';
import { useWords } from '../ui/language.ts';
import { TextField } from '../ui/TextField.tsx';
import { toast } from '../ui/toast.ts';
import type { Unit } from './UnitPage.tsx';
import { orgWords } from './words.ts';

interface UnionDialogProps {
  readonly unit: Unit;
  readonly onClose: () => void;
}

/** The unit has a union from a day on. */
export function AddUnionDialog({ unit, onClose }: UnionDialogProps) {
  const words = useWords(orgWords);
  const { me } = useSession();
  const blank: { readonly name: string; readonly from: Day | null } = {
    name: `Công đoàn cơ sở ${unit.name}`,
    from: me?.site.today ?? null,
  };
  const draft = useDraft(`union.${unit.id}`, blank);
  const write = useWrite(api.addUnion, {
    onDone: () => {
      draft.clear();
      toast(words.unionAdded);
      onClose();
    },
  });
  const { name, from } = draft.value;
  const submit = () => write.write({ unitId: unit.id, name, from: from! });
  return (
    <FormDialog title={words.addUnion} act={words.save} onClose={onClose} onSubmit={submit} write={write}>
      <TextField
        name="name"
        label={words.unionName}
        maxLength={300}
        value={name}
        onChange={(text) => draft.change((value) => ({ ...value, name: text }))}
      />
      <DateField
        name="from"
        label={words.from}
        value={from}
        onChange={(day) => draft.change((value) => ({ ...value, from: day }))}
      />
    </FormDialog>
  );
}

/** From a day on it has none: why, and by which decision. */
export function EndUnionDialog({ unit, union, onClose }: UnionDialogProps & { readonly union: Unit['unions'][number] }) {
  const words = useWords(orgWords);
  const { me } = useSession();
  const blank: { readonly on: Day | null; readonly reason: string; readonly decision: string } = {
    on: me?.site.today ?? null,
    reason: '',
    decision: '',
  };
  const draft = useDraft(`union.${union.id}.end`, blank);
  const change = (part: Partial<typeof blank>) => draft.change((value) => ({ ...value, ...part }));
  const write = useWrite(api.endUnion, {
    onDone: () => {
      draft.clear();
      toast(words.unionEnded);
      onClose();
    },
  });
  const { on, reason, decision } = draft.value;
  const submit = () => write.write({ unitId: unit.id, unionId: union.id, on: on!, reason, decision });
  return (
    <FormDialog title={words.endUnion} act={words.endUnion} onClose={onClose} onSubmit={submit} write={write}>
      <p>{union.name}</p>
      <DateField name="on" label={words.endOn} value={on} onChange={(day) => change({ on: day })} />
      <TextField
        name="reason"
        label={words.reason}
        maxLength={500}
        value={reason}
        onChange={(text) => change({ reason: text })}
      />
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
