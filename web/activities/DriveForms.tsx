import { useState } from 'react';
import * as api from '#api/routines.ts';
import { type DriveKind, driveKinds } from '#domain/activities/drive.ts';
import { type Day, dayOf } from '#domain/kernel/day.ts';
import { fieldsOf, useDraft } from '../kernel/drafts.ts';
import { FormDialog } from '../kernel/FormDialog.tsx';
import { useWrite } from '../kernel/useWrite.ts';
import { DateField } from '../ui/DateField.tsx';
import { useWords } from '../ui/language.ts';
import { SelectField } from '../ui/SelectField.tsx';
import { TextArea } from '../ui/TextArea.tsx';
import { TextField } from '../ui/TextField.tsx';
import { toast } from '../ui/toast.ts';
import type { Drive } from './DrivesPage.tsx';
import { driveWords } from './driveWords.ts';
import styles from './Routines.module.css';

interface TypedDrive {
  readonly kind: DriveKind | null;
  readonly name: string;
  readonly theme: string;
  readonly from: Day | null;
  readonly to: Day | null;
}

const blank: TypedDrive = { kind: null, name: '', theme: '', from: null, to: null };

interface OpenDriveProps {
  readonly campaignId: string;
  readonly year: number;
  readonly onClose: () => void;
}

/** Opens a drive; a movement of the whole year has its days already. */
export function OpenDrive({ campaignId, year, onClose }: OpenDriveProps) {
  const words = useWords(driveWords);
  const draft = useDraft<TypedDrive>(`drive.${campaignId}`, blank);
  const set = fieldsOf(draft);
  const { kind, name, theme, from, to } = draft.value;
  const write = useWrite(api.openDrive, {
    onDone: () => {
      draft.clear();
      toast(words.opened);
      onClose();
    },
  });
  const missing = [
    ...(kind === null ? [words.missing.kind] : []),
    ...(name.trim() === '' ? [words.missing.name] : []),
    ...(theme.trim() === '' ? [words.missing.theme] : []),
    ...(from === null || to === null ? [words.missing.days] : []),
  ];
  const choose = (chosen: DriveKind) => {
    const whole = chosen === 'all-year' ? { from: dayOf(year, 1, 1), to: dayOf(year, 12, 31) } : {};
    draft.change((value) => ({ ...value, kind: chosen, ...whole }));
  };
  const submit = () => {
    if (missing.length === 0) write.write({ campaignId, kind: kind!, name, theme, from: from!, to: to! });
  };
  return (
    <FormDialog title={words.open} act={words.openDo} whyNot={missing} onClose={onClose} onSubmit={submit} write={write}>
      <SelectField
        name="kind"
        label={words.kind}
        options={driveKinds.map((value) => ({ value, label: words.kinds[value] }))}
        value={kind}
        onChange={choose}
      />
      <TextField name="name" label={words.name} hint={words.nameHint} maxLength={200} value={name} onChange={set('name')} />
      <TextArea name="theme" label={words.theme} rows={2} maxLength={500} value={theme} onChange={set('theme')} />
      <div className={styles.two}>
        <DateField name="from" label={words.from} value={from} onChange={set('from')} />
        <DateField name="to" label={words.to} value={to} onChange={set('to')} {...(from ? { min: from } : {})} />
      </div>
    </FormDialog>
  );
}

interface CloseDriveProps {
  readonly drive: Drive;
  readonly today: Day;
  readonly onClose: () => void;
}

/** Closes a drive with a short note beside its figures. */
export function CloseDrive({ drive, today, onClose }: CloseDriveProps) {
  const words = useWords(driveWords);
  const note = useDraft(`drive.close.${drive.id}`, '');
  const [on, setOn] = useState<Day | null>(today);
  const write = useWrite(api.closeDrive, {
    onDone: () => {
      note.clear();
      toast(words.closed);
      onClose();
    },
  });
  const missing = [...(on === null ? [words.missing.on] : []), ...(note.value.trim() === '' ? [words.missing.note] : [])];
  const { activities, evidence, lines } = drive.figures;
  const submit = () => {
    if (missing.length === 0) write.write({ driveId: drive.id, on: on!, note: note.value, version: drive.version });
  };
  return (
    <FormDialog
      title={words.closeTitle(drive.name)}
      act={words.close}
      whyNot={missing}
      onClose={onClose}
      onSubmit={submit}
      write={write}
    >
      <p>{words.closeHint}</p>
      <ul className={styles.figures}>
        <li>{words.activities(activities)}</li>
        <li>{words.evidence(evidence)}</li>
        <li>{words.lines(lines)}</li>
      </ul>
      <DateField name="on" label={words.closeOn} value={on} onChange={setOn} min={drive.from} max={today} />
      <TextArea
        name="note"
        label={words.note}
        hint={words.noteHint}
        rows={4}
        maxLength={2000}
        value={note.value}
        onChange={note.change}
      />
    </FormDialog>
  );
}
