import { useRouter } from '@tanstack/react-router';
import { useState } from 'react';
import * as api from '#api/plans.ts';
import { FormDialog } from '../kernel/FormDialog.tsx';
import { useWrite } from '../kernel/useWrite.ts';
import { FileField } from '../ui/FileField.tsx';
import { useWords } from '../ui/language.ts';
import { takenFiles } from './takenFiles.ts';
import type { ShownPlan } from './usePlan.ts';
import { planWords } from './words.ts';

/** A new version of a plan that is not issued: what was confirmed stays where nothing changed. */
export function ReplaceDialog({ plan, onClose }: { readonly plan: ShownPlan; readonly onClose: () => void }) {
  const words = useWords(planWords);
  const router = useRouter();
  const [files, setFiles] = useState<readonly File[]>([]);
  const replacing = useWrite(api.replacePlan, { onDone: ({ id }) => router.history.push(`/ke-hoach/${id}`) });
  const send = () => {
    const [file] = files;
    replacing.write({ planId: plan.id, version: plan.version, ...(file ? { file } : {}) });
  };
  return (
    <FormDialog title={words.replaceTitle} act={words.replaceDo} onClose={onClose} onSubmit={send} write={replacing}>
      <p>{words.replaceWhy}</p>
      <FileField name="file" label={words.file} hint={words.fileHint} accept={takenFiles} value={files} onChange={setFiles} />
    </FormDialog>
  );
}
