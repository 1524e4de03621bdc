import * as api from '#api/people.ts';
import type { Day } from '#domain/kernel/day.ts';
import { type Role, roles } from '#domain/people/actor.ts';
import { peopleWords as phrases } from '#domain/people/words.ts';
import { useDraft } from '../kernel/drafts.ts';
import { FormDialog } from '../kernel/FormDialog.tsx';
import { useSession } from '../kernel/useSession.ts';
import { useWrite } from '../kernel/useWrite.ts';
import { DateField } from '../ui/DateField.tsx';
import { useLanguage, useWords } from '../ui/language.ts';
import { SelectField } from '../ui/SelectField.tsx';
import { TextField } from '../ui/TextField.tsx';
import { toast } from '../ui/toast.ts';
import styles from './People.module.css';
import type { Person } from './PersonPage.tsx';
import { peopleWords } from './words.ts';

interface Typed {
  readonly role: Role | null;
  readonly unitId: string | null;
  readonly from: Day | null;
  readonly until: Day | null;
  readonly paper: string;
}

/** A role at one of the units the person is in. */
export function GrantDialog({ person, onClose }: { readonly person: Person; readonly onClose: () => void }) {
  const words = useWords(peopleWords);
  const language = useLanguage();
  const { me } = useSession();
  const units = new Map([...person.employments, ...person.seats].map((one) => [one.unitId, one.unitName]));
  const [first = null] = units.keys();
  const draft = useDraft<Typed>(`seat.${person.id}`, {
    role: null,
    unitId: first,
    from: me?.site.today ?? null,
    until: null,
    paper: '',
  });
  const { role, unitId, from, until, paper } = draft.value;
  const change = (part: Partial<Typed>) => draft.change((value) => ({ ...value, ...part }));
  const write = useWrite(api.grantSeat, {
    onDone: () => {
      draft.clear();
      toast(words.granted);
      onClose();
    },
  });
  const submit = () =>
    write.write({
      personId: person.id,
      role: role!,
      unitId: unitId!,
      from: from!,
      until,
      paper: paper.trim() === '' ? null : paper,
    });
  return (
    <FormDialog title={words.grant} act={words.grant} onClose={onClose} onSubmit={submit} write={write}>
      <div className={styles.two}>
        <SelectField
          name="role"
          label={words.role}
          options={roles.map((value) => ({ value, label: phrases[`role.${value}`][language] }))}
          value={role}
          onChange={(chosen) => change({ role: chosen })}
        />
        <SelectField
          name="unitId"
          label={words.unit}
          options={[...units].map(([value, label]) => ({ value, label }))}
          value={unitId}
          onChange={(chosen) => change({ unitId: chosen })}
        />
        <DateField name="from" label={words.from} value={from} onChange={(day) => change({ from: day })} />
        <DateField
          name="until"
          label={words.until}
          hint={words.untilHint}
          optional
          value={until}
          onChange={(day) => change({ until: day })}
        />
      </div>
      <TextField
        name="paper"
        label={words.paper}
        hint={words.paperHint}
        optional
        maxLength={300}
        value={paper}
        onChange={(text) => change({ paper: text })}
      />
    </FormDialog>
  );
}
