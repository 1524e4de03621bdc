import { useRouter } from '@tanstack/react-router';
import { useState } from 'react';
import * as api from '#api/criteria.ts';
import { FormDialog } from '../kernel/FormDialog.tsx';
import { useWrite } from '../kernel/useWrite.ts';
import { FileField } from '../ui/FileField.tsx';
import { useWords } from '../ui/language.ts';
import { TextField } from '../ui/TextField.tsx';
import type { ShownSheet } from './SheetPage.tsx';
import { sheetWords } from './words.ts';

/** The next edition begins as a copy; a superior's, entered by the unit, with the paper that changed it. */
export function NewEditionDialog({ sheet, onClose }: { readonly sheet: ShownSheet; readonly onClose: () => void }) {
  const words = useWords(sheetWords);
  const router = useRouter();
  const [title, setTitle] = useState(sheet.title);
  const [source, setSource] = useState(sheet.source);
  const [paper, setPaper] = useState<readonly File[]>([]);
  const copying = useWrite(api.draftSheet, { onDone: ({ id }) => router.history.push(`/bang-diem/${id}`) });
  const { id: sheetId, unitId, enteredFor, subjectType } = sheet;
  const needsPaper = enteredFor !== null && enteredFor !== unitId;
  const send = () =>
    copying.write({
      unitId,
      ...(enteredFor ? { enteredFor } : {}),
      from: { kind: 'sheet', sheetId },
      title,
      ...(source.trim() ? { source } : {}),
      subjectType,
      ...(paper[0] ? { paper: paper[0] } : {}),
    });
  return (
    <FormDialog title={words.newEdition} act={words.beginDo} onClose={onClose} onSubmit={send} write={copying}>
      <p>{words.newEditionWhy}</p>
      <TextField name="title" label={words.title} value={title} onChange={setTitle} />
      <TextField name="source" label={words.source} hint={words.sourceHint} value={source} onChange={setSource} />
      {needsPaper && (
        <FileField
          name="paper"
          label={words.paper}
          hint={words.paperHint}
          accept=".pdf,.jpg,.jpeg,.png,.webp"
          value={paper}
          onChange={setPaper}
        />
      )}
    </FormDialog>
  );
}
