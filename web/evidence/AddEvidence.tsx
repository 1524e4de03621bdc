import { useState } from 'react';
import type * as api from '#api/evidence.ts';
import { type Day, dayAt, shortDate, yearOf } from '#domain/kernel/day.ts';
import type { Output } from '../kernel/client.ts';
import { useDraft } from '../kernel/drafts.ts';
import { Trouble } from '../kernel/Trouble.tsx';
import { Button } from '../ui/Button.tsx';
import { CheckField } from '../ui/CheckField.tsx';
import { DateField } from '../ui/DateField.tsx';
import { Dialog } from '../ui/Dialog.tsx';
import { FileField } from '../ui/FileField.tsx';
import { Form } from '../ui/Form.tsx';
import { useWords } from '../ui/language.ts';
import { Note } from '../ui/Note.tsx';
import { Segments } from '../ui/Segments.tsx';
import { TextArea } from '../ui/TextArea.tsx';
import { TextField } from '../ui/TextField.tsx';
import { toast } from '../ui/toast.ts';
import styles from './Evidence.module.css';
import { LinePicker } from './LinePicker.tsx';
import { Previews } from './Previews.tsx';
import { useSendEvidence } from './useSendEvidence.ts';
import { evidenceWords } from './words.ts';

type Year = Output<typeof api.listEvidence>;
type Kind = 'file' | 'link' | 'note';

interface Typed {
  readonly kind: Kind;
  readonly lines: readonly string[];
  readonly onDay: Day | null;
  readonly note: string;
  readonly link: string;
}

interface AddEvidenceProps {
  readonly year: Year;
  /** Chosen from the start: the line whose button was pressed. */
  readonly lines: readonly string[];
  readonly onClose: () => void;
}

const accepted = 'image/jpeg,image/png,image/webp,.pdf,.docx,.xlsx,.txt,.csv';

/** Sends photos, files, a link or a note for several lines at once; what was typed waits here until it is sent. */
export function AddEvidence({ year, lines, onClose }: AddEvidenceProps) {
  const words = useWords(evidenceWords);
  const draft = useDraft<Typed>(`evidence.${year.campaignId}`, { kind: 'file', lines: [], onDay: null, note: '', link: '' });
  const [files, setFiles] = useState<readonly File[]>([]);
  const [noPupil, setNoPupil] = useState(false);
  const [preset, setPreset] = useState<readonly string[]>(lines);
  const sending = useSendEvidence();
  const typed = { ...draft.value, lines: [...new Set([...preset, ...draft.value.lines])] };
  const onDay = typed.onDay ?? dayOfFiles(files, year);
  const change = (part: Partial<Typed>) => draft.change((value) => ({ ...value, ...part }));
  const missing = missingIn(typed, onDay, files, words);
  const changeFiles = (next: readonly File[]) => {
    sending.reset();
    setFiles(next);
  };

  const send = async () => {
    if (missing.length > 0 || onDay === null) return;
    const { kind, note, link } = typed;
    const piece = { campaignId: year.campaignId, lines: [...typed.lines], onDay, note, noPupil };
    const { added, left } = await sending.send(kind === 'link' ? { ...piece, link } : piece, kind === 'file' ? files : []);
    setFiles(left);
    if (added.length === 0) return;
    const used = added.flatMap((one) => one.usedBefore);
    toast(words.sent(added.length));
    if (used[0]) toast(words.usedBefore(words.usedAt(used[0].year, shortDate(used[0].onDay), used[0].lines.join(', '))));
    if (left.length > 0 || (kind !== 'file' && added.length === 0)) return;
    draft.clear();
    onClose();
  };

  const foot = (
    <>
      <Button onClick={onClose}>{words.cancel}</Button>
      <Button kind="main" icon="send" busy={sending.progress !== null} whyNot={missing} onClick={() => void send()}>
        {sending.progress ? words.sendingOf(sending.progress.done, sending.progress.all) : words.send}
      </Button>
    </>
  );
  return (
    <Dialog opened onClose={onClose} title={words.sendTitle} size="l" busy={sending.progress !== null} foot={foot}>
      <Form onSubmit={() => void send()} refusals={sending.refusals}>
        <div>
          <Segments
            label={words.what}
            options={(['file', 'link', 'note'] as const).map((value) => ({ value, label: words.whatKinds[value] }))}
            value={typed.kind}
            onChange={(kind) => change({ kind })}
          />
        </div>
        {typed.kind === 'file' && <Files files={files} onChange={changeFiles} />}
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
        <LinePicker
          groups={year.groups}
          chosen={typed.lines}
          onChange={(codes) => {
            setPreset([]);
            change({ lines: codes });
          }}
        />
        {typed.kind === 'file' && files.some((file) => file.type.startsWith('image/')) && (
          <>
            <Previews files={files} />
            <CheckField name="noPupil" label={words.noPupil} hint={words.noPupilHint} checked={noPupil} onChange={setNoPupil} />
          </>
        )}
        {sending.failure && <Trouble error={sending.failure} />}
        {(sending.failure || sending.refusals.length > 0) && files.length > 0 && (
          <Note kind="wait">{words.leftOver(files.length)}</Note>
        )}
      </Form>
    </Dialog>
  );
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
  const { kind, link, note, lines } = typed;
  return [
    ...(kind === 'file' && files.length === 0 ? [words.chooseFirst] : []),
    ...(kind === 'link' && link.trim() === '' ? [words.linkFirst] : []),
    ...(kind === 'note' && note.trim() === '' ? [words.noteFirst] : []),
    ...(onDay === null ? [words.dayFirst] : []),
    ...(lines.length === 0 ? [words.lineFirst] : []),
  ];
}
