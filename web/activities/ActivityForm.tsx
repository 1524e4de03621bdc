import { useState } from 'react';
import type { ActivityKind } from '#domain/activities/facts.ts';
import { yearOf } from '#domain/kernel/day.ts';
import { useDraft } from '../kernel/drafts.ts';
import { FormDialog } from '../kernel/FormDialog.tsx';
import { DateField } from '../ui/DateField.tsx';
import { FileField } from '../ui/FileField.tsx';
import { useWords } from '../ui/language.ts';
import { SelectField } from '../ui/SelectField.tsx';
import { TextArea } from '../ui/TextArea.tsx';
import { TextField } from '../ui/TextField.tsx';
import { toast } from '../ui/toast.ts';
import styles from './Activities.module.css';
import { Chosen } from './Chosen.tsx';
import { KindFields, type KindFieldsProps } from './KindFields.tsx';
import { blank, factsOf, missingIn, type Typed, typedOf } from './typed.ts';
import type { Activity, Year } from './useActivities.ts';
import { usePieces } from './usePieces.ts';
import { useSendActivity } from './useSendActivity.ts';
import { activitiesWords } from './words.ts';

const accepted = 'image/jpeg,image/png,image/webp,.pdf,.docx,.xlsx';

interface ActivityFormProps {
  readonly year: Year;
  /** The one that is mended; null for a new one. */
  readonly activity: Activity | null;
  /** The kind chosen from the start. */
  readonly kind?: ActivityKind | undefined;
  readonly onClose: () => void;
}

/** Records an activity in under a minute, or mends one; what was typed waits here until it is sent. */
export function ActivityForm({ year, activity, kind, onClose }: ActivityFormProps) {
  const words = useWords(activitiesWords);
  const isOfYear = yearOf(year.today) === year.year;
  const fresh = { ...blank, kind: kind ?? year.mayRecord[0] ?? 'outreach', onDay: isOfYear ? year.today : null };
  const draft = useDraft<Typed>(
    activity ? `activity.${activity.id}.${activity.version}` : `activity.of.${year.campaignId}`,
    activity ? typedOf(activity) : fresh,
  );
  const typed = draft.value;
  const [files, setFiles] = useState<readonly File[]>([]);
  const sending = useSendActivity(year.campaignId);
  const change = (part: Partial<Typed>) => draft.change((value) => ({ ...value, ...part }));
  const missing = missingIn(typed, files.length, words);
  const submit = async () => {
    if (missing.length > 0 || typed.onDay === null) return;
    const { onDay, title, note, driveId, lines, evidence, attended, kind: of } = typed;
    const roll = of === 'course' ? attended : [];
    const said = { onDay, title, note, driveId, lines: [...lines], evidence: [...evidence], attended: [...roll] };
    const target = activity ? { activityId: activity.id, version: activity.version } : ({ campaignId: year.campaignId } as const);
    if (!(await sending.send(target, { ...said, facts: factsOf(typed) }, files))) return;
    draft.clear();
    toast(activity ? words.changed : words.added);
    onClose();
  };
  return (
    <FormDialog
      title={activity ? words.changeTitle : words.addTitle}
      act={activity ? words.changeDo : words.addDo}
      whyNot={missing}
      onClose={onClose}
      onSubmit={() => void submit()}
      write={sending}
    >
      {!activity && (
        <SelectField
          name="facts.kind"
          label={words.kind}
          options={year.mayRecord.map((value) => ({ value, label: words.kinds[value] }))}
          value={typed.kind}
          onChange={(chosen) => change({ kind: chosen })}
        />
      )}
      <CommonFields {...{ year, typed, change }} />
      <KindFields {...{ year, typed, change }} />
      <Chosen
        name="lines"
        label={words.lines}
        addLabel={words.addLine}
        options={year.lines.map(({ code, text }) => ({ value: code, label: `${code} ${text}` }))}
        chosen={typed.lines}
        onChange={(lines) => change({ lines })}
      />
      <FileField
        name="files"
        label={words.photo}
        hint={words.photoHint}
        optional
        multiple
        accept={accepted}
        value={files}
        onChange={setFiles}
      />
      <More {...{ year, typed, change }} />
    </FormDialog>
  );
}

function CommonFields({ year, typed, change }: KindFieldsProps) {
  const words = useWords(activitiesWords);
  return (
    <>
      <TextField
        name="title"
        label={words.what}
        hint={words.whatHint[typed.kind]}
        maxLength={200}
        value={typed.title}
        onChange={(title) => change({ title })}
      />
      <DateField
        name="onDay"
        label={words.onDayOf[typed.kind] ?? words.onDay}
        value={typed.onDay}
        onChange={(onDay) => change({ onDay })}
        max={year.today}
      />
    </>
  );
}

/** What most people leave alone. */
function More({ year, typed, change }: KindFieldsProps) {
  const words = useWords(activitiesWords);
  const pieces = usePieces(year.campaignId);
  const open = year.drives.filter(({ id, isClosed }) => !isClosed || id === typed.driveId);
  return (
    <details className={styles.more} open={typed.note !== '' || typed.driveId !== null || typed.evidence.length > 0}>
      <summary>{words.more}</summary>
      <div>
        {open.length > 0 && (
          <SelectField
            name="driveId"
            label={words.drive}
            options={[{ value: '', label: words.noDrive }, ...open.map(({ id, name }) => ({ value: id, label: name }))]}
            value={typed.driveId ?? ''}
            onChange={(driveId) => change({ driveId: driveId || null })}
          />
        )}
        {(pieces.length > 0 || typed.evidence.length > 0) && (
          <Chosen
            name="evidence"
            label={words.pieces}
            addLabel={words.addPiece}
            options={pieces}
            chosen={typed.evidence}
            onChange={(evidence) => change({ evidence })}
          />
        )}
        <TextArea
          name="note"
          label={words.note}
          optional
          rows={2}
          maxLength={2000}
          value={typed.note}
          onChange={(note) => change({ note })}
        />
      </div>
    </details>
  );
}
