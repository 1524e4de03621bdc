import * as org from '#api/org.ts';
import * as api from '#api/people.ts';
import type { Day } from '#domain/kernel/day.ts';
import { type StaffClass, staffClasses } from '#domain/people/person.ts';
import { peopleWords as phrases } from '#domain/people/words.ts';
import { useDraft } from '../kernel/drafts.ts';
import { FormDialog } from '../kernel/FormDialog.tsx';
import { useRead } from '../kernel/useRead.ts';
import { useSession } from '../kernel/useSession.ts';
import { useWrite } from '../kernel/useWrite.ts';
import { CheckField } from '../ui/CheckField.tsx';
import { DateField } from '../ui/DateField.tsx';
import { useLanguage, useWords } from '../ui/language.ts';
import { SelectField } from '../ui/SelectField.tsx';
import { TextField } from '../ui/TextField.tsx';
import { toast } from '../ui/toast.ts';
import styles from './People.module.css';
import type { Person } from './PersonPage.tsx';
import type { Employment } from './Work.tsx';
import { peopleWords } from './words.ts';

interface Typed {
  readonly position: string;
  readonly staffClass: StaffClass;
  readonly teamId: string;
  readonly manages: boolean;
  readonly from: Day | null;
}

interface WorkDialogProps {
  readonly person: Person;
  readonly employment: Employment;
  readonly onClose: () => void;
}

/** Another position, team or class from a day on. */
export function WorkDialog({ person, employment, onClose }: WorkDialogProps) {
  const words = useWords(peopleWords);
  const language = useLanguage();
  const { me } = useSession();
  const { unitId, position, staffClass, teamId, manages } = employment;
  const draft = useDraft<Typed>(`work.${employment.id}`, {
    position,
    staffClass,
    teamId: teamId ?? '',
    manages,
    from: me?.site.today ?? null,
  });
  const typed = draft.value;
  const change = (part: Partial<Typed>) => draft.change((value) => ({ ...value, ...part }));
  const unit = useRead(org.showUnit, { unitId });
  const teams = (unit.data?.teams ?? []).filter((team) => team.until === null || team.id === teamId);
  const write = useWrite(api.changeWork, {
    onDone: () => {
      draft.clear();
      toast(words.workChanged);
      onClose();
    },
  });
  const submit = () =>
    write.write({
      personId: person.id,
      unitId,
      position: typed.position,
      staffClass: typed.staffClass,
      teamId: typed.teamId === '' ? null : typed.teamId,
      manages: typed.manages,
      from: typed.from!,
    });
  return (
    <FormDialog title={words.changeWork} act={words.save} onClose={onClose} onSubmit={submit} write={write}>
      <p className="ink-2">{words.changeWorkWhy}</p>
      <div className={styles.two}>
        <TextField
          name="position"
          label={words.position}
          maxLength={200}
          value={typed.position}
          onChange={(text) => change({ position: text })}
        />
        <SelectField
          name="teamId"
          label={words.team}
          options={[{ value: '', label: words.noTeam }, ...teams.map((team) => ({ value: team.id, label: team.name }))]}
          value={typed.teamId}
          onChange={(id) => change({ teamId: id })}
        />
        <SelectField
          name="staffClass"
          label={words.staffClass}
          options={staffClasses.map((value) => ({ value, label: phrases[`staff-class.${value}`][language] }))}
          value={typed.staffClass}
          onChange={(value) => change({ staffClass: value })}
        />
        <DateField name="from" label={words.from} value={typed.from} onChange={(day) => change({ from: day })} />
      </div>
      <CheckField
        name="manages"
        label={words.manages}
        checked={typed.manages}
        onChange={(checked) => change({ manages: checked })}
      />
    </FormDialog>
  );
}
