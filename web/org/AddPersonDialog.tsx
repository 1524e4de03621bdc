import * as api from '#api/people.ts';
import type { Day } from '#domain/kernel/day.ts';
import { type Role, roles } from '#domain/people/actor.ts';
import { type StaffClass, staffClasses } from '#domain/people/person.ts';
import { peopleWords as phrases } from '#domain/people/words.ts';
import { useDraft } from '../kernel/drafts.ts';
import { FormDialog } from '../kernel/FormDialog.tsx';
import { useSession } from '../kernel/useSession.ts';
import { useWrite } from '../kernel/useWrite.ts';
import { CheckField } from '../ui/CheckField.tsx';
import { DateField } from '../ui/DateField.tsx';
import { useLanguage, useWords } from '../ui/language.ts';
import { SelectField } from '../ui/SelectField.tsx';
import { TextField } from '../ui/TextField.tsx';
import { toast } from '../ui/toast.ts';
import styles from './Org.module.css';
import { said } from './PlacementFields.tsx';
import type { Unit } from './UnitPage.tsx';
import { orgWords } from './words.ts';

interface Typed {
  readonly fullName: string;
  readonly staffCode: string;
  readonly email: string;
  readonly position: string;
  readonly staffClass: StaffClass;
  readonly teamId: string;
  readonly manages: boolean;
  readonly from: Day | null;
  readonly role: Role | 'none';
  readonly confirmed: boolean;
}

/** Somebody new in the unit, with the seat they take. */
export function AddPersonDialog({ unit, onClose }: { readonly unit: Unit; readonly onClose: () => void }) {
  const words = useWords(orgWords);
  const language = useLanguage();
  const { me } = useSession();
  const draft = useDraft<Typed>(`person.new.${unit.id}`, {
    fullName: '',
    staffCode: '',
    email: '',
    position: '',
    staffClass: 'public-employee',
    teamId: '',
    manages: false,
    from: me?.site.today ?? null,
    role: 'member',
    confirmed: false,
  });
  const typed = draft.value;
  const change = (part: Partial<Typed>) => draft.change((value) => ({ ...value, ...part }));
  const write = useWrite(api.addPerson, {
    onDone: () => {
      draft.clear();
      toast(words.personAdded);
      onClose();
    },
  });
  const submit = () =>
    write.write({
      unitId: unit.id,
      fullName: typed.fullName,
      staffCode: said(typed.staffCode),
      email: said(typed.email.trim()),
      position: typed.position,
      staffClass: typed.staffClass,
      teamId: typed.teamId === '' ? null : typed.teamId,
      manages: typed.manages,
      from: typed.from!,
      role: typed.role === 'none' ? null : typed.role,
      confirmed: typed.confirmed,
    });
  const isAlike = write.refusals.some((refusal) => refusal.code === 'people.look-alike');
  const teams = unit.teams.filter((team) => team.until === null).map((team) => ({ value: team.id, label: team.name }));
  return (
    <FormDialog title={words.addPerson} act={words.addPerson} onClose={onClose} onSubmit={submit} write={write}>
      <TextField
        name="fullName"
        label={words.fullName}
        maxLength={120}
        value={typed.fullName}
        onChange={(fullName) => change({ fullName })}
      />
      {(isAlike || typed.confirmed) && (
        <CheckField
          name="confirmed"
          label={words.someoneElse}
          hint={words.someoneElseHint}
          checked={typed.confirmed}
          onChange={(confirmed) => change({ confirmed })}
        />
      )}
      <div className={styles.two}>
        <TextField
          name="position"
          label={words.position}
          maxLength={200}
          value={typed.position}
          onChange={(position) => change({ position })}
        />
        <SelectField
          name="teamId"
          label={words.team}
          options={[{ value: '', label: words.noTeam }, ...teams]}
          value={typed.teamId}
          onChange={(teamId) => change({ teamId })}
        />
        <SelectField
          name="staffClass"
          label={words.staffClass}
          options={staffClasses.map((value) => ({ value, label: phrases[`staff-class.${value}`][language] }))}
          value={typed.staffClass}
          onChange={(staffClass) => change({ staffClass })}
        />
        <SelectField
          name="role"
          label={words.role}
          options={[
            ...roles.map((value) => ({ value, label: phrases[`role.${value}`][language] })),
            { value: 'none' as const, label: words.noRole },
          ]}
          value={typed.role}
          onChange={(role) => change({ role })}
        />
        <TextField
          name="staffCode"
          label={words.staffCode}
          optional
          maxLength={60}
          value={typed.staffCode}
          onChange={(staffCode) => change({ staffCode })}
        />
        <TextField
          name="email"
          label={words.email}
          optional
          type="email"
          value={typed.email}
          onChange={(email) => change({ email })}
        />
        <DateField name="from" label={words.from} value={typed.from} onChange={(from) => change({ from })} />
      </div>
      <CheckField name="manages" label={words.manages} checked={typed.manages} onChange={(manages) => change({ manages })} />
    </FormDialog>
  );
}
