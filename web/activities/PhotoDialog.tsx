import { useQueryClient } from '@tanstack/react-query';
import { useRef, useState } from 'react';
import * as evidence from '#api/evidence.ts';
import * as api from '#api/routines.ts';
import { call } from '../kernel/client.ts';
import { FormDialog } from '../kernel/FormDialog.tsx';
import { newKey } from '../kernel/newKey.ts';
import { Refusals } from '../kernel/troubles.ts';
import { CheckField } from '../ui/CheckField.tsx';
import { FileField } from '../ui/FileField.tsx';
import { useWords } from '../ui/language.ts';
import { toast } from '../ui/toast.ts';
import { routineWords } from './routineWords.ts';
import type { Routine, RoutineYear } from './useRoutines.ts';

interface PhotoDialogProps {
  readonly year: RoutineYear;
  readonly routine: Routine;
  readonly onClose: () => void;
}

/** A picture of this round: evidence of the routine's criterion, and the tick with it. */
export function PhotoDialog({ year, routine, onClose }: PhotoDialogProps) {
  const words = useWords(routineWords);
  const cache = useQueryClient();
  const [files, setFiles] = useState<readonly File[]>([]);
  const [noPupil, setNoPupil] = useState(false);
  const [pending, setPending] = useState(false);
  const [trouble, setTrouble] = useState<Error | null>(null);
  const keys = useRef({ piece: newKey(), tick: newKey() });
  const round = routine.rounds.find(({ from, to }) => from <= year.today && year.today <= to);
  const missing = files.length === 0 ? [words.photoFirst] : [];
  const send = async () => {
    const [file] = files;
    if (!file || !round) return;
    setPending(true);
    setTrouble(null);
    try {
      const piece = {
        campaignId: year.campaignId,
        lines: [routine.lineCode],
        onDay: year.today,
        note: routine.what,
        noPupil,
        file,
      };
      const { id } = await call(evidence.addEvidence, piece, { idempotencyKey: keys.current.piece });
      const tick = { routineId: routine.id, roundFrom: round.from, done: true, evidenceId: id };
      await call(api.tickRoutine, tick, { idempotencyKey: keys.current.tick });
      void cache.invalidateQueries();
      toast(words.photoSent);
      onClose();
    } catch (error) {
      if (error instanceof Refusals) keys.current = { piece: newKey(), tick: newKey() };
      setTrouble(error as Error);
    } finally {
      setPending(false);
    }
  };
  const write = {
    pending,
    waitingForNetwork: false,
    refusals: trouble instanceof Refusals ? trouble.refusals : [],
    failure: trouble instanceof Refusals ? null : trouble,
  };
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
          keys.current = { piece: newKey(), tick: newKey() };
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
