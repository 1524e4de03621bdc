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

/** A team, or the union of the unit. */
export type PartKind = 'team' | 'union';
export type Part = Unit['teams'][number] & Partial<Pick<Unit['unions'][number], 'endReason' | 'endDecision'>>;

interface PartDialogProps {
  readonly unit: Unit;
  readonly kind: PartKind;
  readonly onClose: () => void;
}

/** The unit has it from a day on. */
export function AddPartDialog({ unit, kind, onClose }: PartDialogProps) {
  const words = useWords(orgWords);
  const say = words.parts[kind];
  const { me } = useSession();
  const blank: { readonly name: string; readonly from: Day | null } = {
    name: kind === 'union' ? `Công đoàn cơ sở ${unit.name}` : '',
    from: me?.site.today ?? null,
  };
  const draft = useDraft(`${kind}.${unit.id}`, blank);
  const onDone = () => {
    draft.clear();
    toast(say.added);
    onClose();
  };
  const addTeam = useWrite(api.addTeam, { onDone });
  const addUnion = useWrite(api.addUnion, { onDone });
  const write = kind === 'team' ? addTeam : addUnion;
  const { name, from } = draft.value;
  return (
    <FormDialog
      title={say.add}
      act={say.add}
      onClose={onClose}
      onSubmit={() => write.write({ unitId: unit.id, name, from: from! })}
      write={write}
    >
      <TextField
        name="name"
        label={say.name}
        maxLength={kind === 'team' ? 200 : 300}
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

/** From a day on it is no more; of a union also why, and by which decision. */
export function EndPartDialog({ unit, kind, part, onClose }: PartDialogProps & { readonly part: Part }) {
  const words = useWords(orgWords);
  const say = words.parts[kind];
  const { me } = useSession();
  const blank: { readonly on: Day | null; readonly reason: string; readonly decision: string } = {
    on: me?.site.today ?? null,
    reason: '',
    decision: '',
  };
  const draft = useDraft(`${kind}.${part.id}.end`, blank);
  const change = (changed: Partial<typeof blank>) => draft.change((value) => ({ ...value, ...changed }));
  const onDone = () => {
    draft.clear();
    toast(say.ended);
    onClose();
  };
  const endTeam = useWrite(api.endTeam, { onDone });
  const endUnion = useWrite(api.endUnion, { onDone });
  const { on, reason, decision } = draft.value;
  const submit = () => {
    if (kind === 'team') endTeam.write({ unitId: unit.id, teamId: part.id, on: on! });
    else endUnion.write({ unitId: unit.id, unionId: part.id, on: on!, reason, decision });
  };
  return (
    <FormDialog
      title={`${say.end}: ${part.name}`}
      act={say.end}
      onClose={onClose}
      onSubmit={submit}
      write={kind === 'team' ? endTeam : endUnion}
    >
      <DateField name="on" label={words.endOn} value={on} onChange={(day) => change({ on: day })} />
      {kind === 'union' && (
        <>
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
        </>
      )}
    </FormDialog>
  );
}
