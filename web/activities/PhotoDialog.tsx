import { useState } from 'react';
import * as evidence from '#api/evidence.ts';
import type { Output } from '../kernel/client.ts';
import { FormDialog } from '../kernel/FormDialog.tsx';
import { newKey } from '../kernel/newKey.ts';
import type { NewItem } from '../kernel/outbox/item.ts';
import { discard, enqueue, outcomeOf } from '../kernel/outbox/outbox.ts';
import { CheckField } from '../ui/CheckField.tsx';
import { FileField } from '../ui/FileField.tsx';
import { useWords } from '../ui/language.ts';
import type { ShownRefusal } from '../ui/refusal.ts';
import { toast } from '../ui/toast.ts';
import { routineWords } from './routineWords.ts';
import type { Routine, RoutineYear } from './useRoutines.ts';
import { tickItem } from './useTick.ts';

/** So long it waits for an answer before it leaves the rest to the outbox. */
const patience = 8000;

interface PhotoDialogProps {
  readonly year: RoutineYear;
  readonly routine: Routine;
  readonly onClose: () => void;
}

/** A picture of this round: evidence of the routine's criterion, and the tick with it; kept on this machine first, sent when there is a network. */
export function PhotoDialog({ year, routine, onClose }: PhotoDialogProps) {
  const words = useWords(routineWords);
  const [files, setFiles] = useState<readonly File[]>([]);
  const [noPupil, setNoPupil] = useState(false);
  const [pending, setPending] = useState(false);
  const [refusals, setRefusals] = useState<readonly ShownRefusal[]>([]);
  const round = routine.rounds.find(({ from, to }) => from <= year.today && year.today <= to);
  const missing = files.length === 0 ? [words.photoFirst] : [];
  const send = async () => {
    const [file] = files;
    if (!file || !round || pending) return;
    setPending(true);
    const item = pictureItem(year, routine, file, noPupil);
    const isKept = await enqueue([item]);
    const [after] = await outcomeOf([item.key], patience);
    setPending(false);
    if (after?.state === 'refused') {
      setRefusals(after.refusals);
      return await discard([item.key]);
    }
    const sent = after?.state === 'sent' ? (after.answer as Output<typeof evidence.addEvidence>) : null;
    await enqueue([tickItem({ ...routine, campaignId: year.campaignId }, round.from, true, sent?.id)]);
    toast(sent ? words.photoSent : isKept ? words.photoKept : words.photoUnkept);
    onClose();
  };
  const write = { pending, waitingForNetwork: false, refusals, failure: null };
  return (
    <FormDialog
      title={words.photoTitle}
      act={words.photoDo}
      size="m"
      whyNot={missing}
      onClose={onClose}
      onSubmit={() => void send()}
      write={write}
    >
      <FileField
        name="file"
        label={words.photoField}
        hint={words.photoHint(routine.lineCode)}
        camera
        accept="image/*"
        value={files}
        onChange={(chosen) => {
          setRefusals([]);
          setNoPupil(false);
          setFiles(chosen);
        }}
      />
      {files.length > 0 && (
        <CheckField name="noPupil" label={words.noPupil} hint={words.noPupilHint} checked={noPupil} onChange={setNoPupil} />
      )}
    </FormDialog>
  );
}

function pictureItem({ campaignId, today }: RoutineYear, { lineCode, what }: Routine, file: File, noPupil: boolean): NewItem {
  const key = newKey();
  return {
    ...{ key, batch: key, slot: null, kind: 'picture', method: 'POST', path: evidence.addEvidence.path },
    ...{ title: what, detail: lineCode, page: `/phong-trao/${campaignId}/viec-dinh-ky` },
    input: { campaignId, lines: [lineCode], onDay: today, note: what, noPupil, file },
  };
}
