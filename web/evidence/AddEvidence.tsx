import { useState } from 'react';
import type * as api from '#api/evidence.ts';
import { type Day, dayAt, yearOf } from '#domain/kernel/day.ts';
import type { Output } from '../kernel/client.ts';
import type { OutboxItem } from '../kernel/outbox/item.ts';
import { Button } from '../ui/Button.tsx';
import { CheckField } from '../ui/CheckField.tsx';
import { DateField } from '../ui/DateField.tsx';
import { Dialog } from '../ui/Dialog.tsx';
import { FileField } from '../ui/FileField.tsx';
import { Form } from '../ui/Form.tsx';
import { hourText, sizeText } from '../ui/format.ts';
import { useWords } from '../ui/language.ts';
import { Note } from '../ui/Note.tsx';
import { Segments } from '../ui/Segments.tsx';
import { TextArea } from '../ui/TextArea.tsx';
import { TextField } from '../ui/TextField.tsx';
import styles from './Evidence.module.css';
import { itemsOf, type Typed } from './evidenceItems.ts';
import { LinePicker } from './LinePicker.tsx';
import { OtherSheets } from './OtherSheets.tsx';
import { Previews } from './Previews.tsx';
import { longestEdge, smallerPicture } from './smallerPicture.ts';
import { type EvidenceForm, useEvidenceForm } from './useEvidenceForm.ts';
import { useSendEvidence } from './useSendEvidence.ts';
import { evidenceWords } from './words.ts';

type Year = Output<typeof api.listEvidence>;

interface AddEvidenceProps {
  readonly year: Year;
  /** Chosen from the start: the line whose button was pressed. */
  readonly lines: readonly string[];
  /** What the server did not take, to be mended. */
  readonly mending?: readonly OutboxItem[];
  readonly onClose: () => void;
  /** Some came back refused: they are opened again. */
  readonly onRefused: (batch: string) => void;
}

const accepted = 'image/jpeg,image/png,image/webp,.pdf,.docx,.xlsx,.txt,.csv';

/** Sends photos, files, a link or a note for several lines at once; what was typed and chosen stays on this machine until it is sent. */
export function AddEvidence({ year, lines, mending = none, onClose, onRefused }: AddEvidenceProps) {
  const words = useWords(evidenceWords);
  const form = useEvidenceForm(year.campaignId, lines, mending);
  const { typed, files, change } = form;
  const [smaller, setSmaller] = useState(false);
  const [unkept, setUnkept] = useState(false);
  const [drawing, setDrawing] = useState(false);
  const sending = useSendEvidence();
  const onDay = typed.onDay ?? dayOfFiles(files, year);
  const missing = missingIn(typed, onDay, files, words);
  const busy = sending.busy || drawing;
  const pictures = files.filter((file) => file.type.startsWith('image/'));

  const send = async () => {
    if (busy || missing.length > 0 || onDay === null) return;
    form.begin();
    setDrawing(true);
    const given = smaller ? await Promise.all(files.map(smallerPicture)) : files;
    setDrawing(false);
    const items = itemsOf(year.campaignId, { ...typed, onDay }, given);
    const ending = await sending.send(items, form.replaced);
    setUnkept(ending === 'unkept');
    if (ending === null || ending === 'unkept') return;
    form.clear();
    if (ending === 'refused') onRefused(typed.ticket);
    else onClose();
  };

  const foot = (
    <>
      <Button onClick={onClose}>{words.cancel}</Button>
      <Button kind="main" icon="send" busy={busy} whyNot={missing} onClick={() => void send()}>
        {busy ? words.sending : words.send}
      </Button>
    </>
  );
  return (
    <Dialog opened onClose={onClose} title={words.sendTitle} size="l" busy={busy} foot={foot}>
      <Form onSubmit={() => void send()} refusals={form.refusals}>
        <div>
          <Segments
            label={words.what}
            options={(['file', 'link', 'note'] as const).map((value) => ({ value, label: words.whatKinds[value] }))}
            value={typed.kind}
            onChange={(kind) => change({ kind })}
          />
        </div>
        {typed.kind === 'file' && <Files files={files} onChange={form.changeFiles} />}
        {typed.kind === 'link' && (
          <TextField
            name="link"
            type="url"
            inputMode="url"
            label={words.link}
            hint={words.linkHint}
            value={typed.link}
            onChange={(link) => change({ link })}
          />
        )}
        <TextArea
          name="note"
          label={words.note}
          hint={words.noteHint}
          optional={typed.kind !== 'note'}
          rows={2}
          maxLength={2000}
          value={typed.note}
          onChange={(note) => change({ note })}
        />
        <DateField
          name="onDay"
          label={words.onDay}
          hint={words.onDayHint}
          value={onDay}
          onChange={(day) => change({ onDay: day })}
          max={year.today}
        />
        <LinePicker groups={year.groups} chosen={typed.lines} onChange={(codes) => change({ lines: codes })} />
        <OtherSheets others={year.others} also={typed.also} onChange={(also) => change({ also })} />
        {typed.kind === 'file' && pictures.length > 0 && (
          <>
            <Previews files={files} />
            <CheckField
              name="smaller"
              label={words.smaller(longestEdge)}
              hint={words.smallerHint(sizeText(sum(pictures)))}
              checked={smaller}
              onChange={setSmaller}
            />
            <CheckField
              name="noPupil"
              label={words.noPupil}
              hint={words.noPupilHint}
              checked={typed.noPupil}
              onChange={(noPupil) => change({ noPupil })}
            />
          </>
        )}
        <Kept form={form} />
        {unkept && (
          <Note kind="risk" live>
            {words.unkept}
          </Note>
        )}
      </Form>
    </Dialog>
  );
}

const none: readonly OutboxItem[] = [];
const sum = (files: readonly File[]) => files.reduce((bytes, { size }) => bytes + size, 0);

/** Where what was chosen and typed is now: on this machine, or, on a full one, in this page alone. */
function Kept({ form }: { readonly form: EvidenceForm }) {
  const words = useWords(evidenceWords);
  if (form.isRefusedByMachine) return <Note kind="risk">{words.machineFull}</Note>;
  return form.savedAt && <p className="small ink-2">{words.keptAt(hourText(form.savedAt))}</p>;
}

function Files({ files, onChange }: { readonly files: readonly File[]; readonly onChange: (files: readonly File[]) => void }) {
  const words = useWords(evidenceWords);
  const shared = { multiple: true } as const;
  return (
    <>
      <div className={styles.cameraOnly}>
        <FileField
          name="photo"
          label={words.camera}
          camera
          accept="image/*"
          {...shared}
          value={[]}
          onChange={(taken) => onChange([...files, ...taken])}
        />
      </div>
      <FileField
        name="file"
        label={words.files}
        hint={words.filesHint}
        accept={accepted}
        {...shared}
        value={files}
        onChange={onChange}
      />
    </>
  );
}

/** The day the newest file was made, else today, whichever lies in the year. */
function dayOfFiles(files: readonly File[], { year, today }: Year): Day | null {
  const made = files.map(({ lastModified }) => dayAt(new Date(lastModified).toISOString())).sort();
  return [made.at(-1), today].find((day) => day !== undefined && yearOf(day) === year && day <= today) ?? null;
}

function missingIn(
  typed: Typed,
  onDay: Day | null,
  files: readonly File[],
  words: (typeof evidenceWords)['vi'],
): readonly string[] {
  const { kind, link, note, lines, also } = typed;
  return [
    ...(kind === 'file' && files.length === 0 ? [words.chooseFirst] : []),
    ...(kind === 'link' && link.trim() === '' ? [words.linkFirst] : []),
    ...(kind === 'note' && note.trim() === '' ? [words.noteFirst] : []),
    ...(onDay === null ? [words.dayFirst] : []),
    ...(lines.length === 0 ? [words.lineFirst] : []),
    ...(also.some((one) => one.lines.length === 0) ? [words.alsoFirst] : []),
  ];
}
