import { useQueryClient } from '@tanstack/react-query';
import { useRef, useState } from 'react';
import * as api from '#api/activities.ts';
import * as evidence from '#api/evidence.ts';
import { call, type Output } from '../kernel/client.ts';
import { FormDialog } from '../kernel/FormDialog.tsx';
import { newKey } from '../kernel/newKey.ts';
import { Refusals } from '../kernel/troubles.ts';
import { useRead } from '../kernel/useRead.ts';
import { FileField } from '../ui/FileField.tsx';
import { useWords } from '../ui/language.ts';
import { PickField } from '../ui/PickField.tsx';
import { toast } from '../ui/toast.ts';
import { routineWords } from './routineWords.ts';

type Mine = Output<typeof api.myActivities>;

interface CertificateDialogProps {
  readonly course: Mine['courses'][number];
  readonly personId: string;
  readonly onClose: () => void;
}

/** A photo or scan of one's certificate: evidence of the course's criterion, and the attendance with it. */
export function CertificateDialog({ course, personId, onClose }: CertificateDialogProps) {
  const words = useWords(routineWords);
  const cache = useQueryClient();
  const year = useRead(evidence.listEvidence, { campaignId: course.campaignId });
  const [files, setFiles] = useState<readonly File[]>([]);
  const [line, setLine] = useState<string | null>(course.lines[0] ?? null);
  const [pending, setPending] = useState(false);
  const [trouble, setTrouble] = useState<Error | null>(null);
  const keys = useRef({ piece: newKey(), certificate: newKey() });
  const lines = (year.data?.groups ?? []).flatMap((group) => group.lines);
  const missing = [...(files.length === 0 ? [words.certificateFirst] : []), ...(line === null ? [words.missing.line] : [])];
  const send = async () => {
    const [file] = files;
    if (!file || line === null) return;
    setPending(true);
    setTrouble(null);
    try {
      const { campaignId, onDay, title } = course;
      const piece = { campaignId, lines: [line], onDay, note: title, file };
      const { id } = await call(evidence.addEvidence, piece, { idempotencyKey: keys.current.piece });
      const certificate = { activityId: course.id, personId, evidenceId: id };
      await call(api.addCertificate, certificate, { idempotencyKey: keys.current.certificate });
      void cache.invalidateQueries();
      toast(words.certificateSent);
      onClose();
    } catch (error) {
      if (error instanceof Refusals) keys.current = { piece: newKey(), certificate: newKey() };
      setTrouble(error as Error);
    } finally {
      setPending(false);
    }
  };
  const change = (chosen: readonly File[]) => {
    keys.current = { piece: newKey(), certificate: newKey() };
    setFiles(chosen);
  };
  const write = {
    pending,
    waitingForNetwork: false,
    refusals: trouble instanceof Refusals ? trouble.refusals : [],
    failure: trouble instanceof Refusals ? null : trouble,
  };
  return (
    <FormDialog
      title={words.certificateTitle(course.title)}
      act={words.photoDo}
      size="m"
      whyNot={missing}
      onClose={onClose}
      onSubmit={() => void send()}
      write={write}
    >
      <FileField
        name="file"
        label={words.certificateField}
        hint={words.certificateHint}
        accept="image/jpeg,image/png,image/webp,.pdf"
        value={files}
        onChange={change}
      />
      <PickField
        name="lines"
        label={words.line}
        options={lines.map(({ code, text }) => ({ value: code, label: `${code} ${text}` }))}
        value={line}
        onChange={setLine}
      />
    </FormDialog>
  );
}
