import * as api from '#api/papers.ts';
import type { Day } from '#domain/kernel/day.ts';
import { useDraft } from '../kernel/drafts.ts';
import { FormDialog } from '../kernel/FormDialog.tsx';
import { useWrite } from '../kernel/useWrite.ts';
import { DateField } from '../ui/DateField.tsx';
import { useWords } from '../ui/language.ts';
import { TextArea } from '../ui/TextArea.tsx';
import { TextField } from '../ui/TextField.tsx';
import { toast } from '../ui/toast.ts';
import type { CasePaper } from './PapersPage.tsx';
import { paperWords } from './words.ts';

interface FillDialogProps {
  readonly paper: CasePaper;
  readonly campaignId: string;
  readonly onClose: () => void;
}

/** What a paper says and the case does not know; what was typed waits in this browser until it is kept. */
export function FillDialog({ paper, campaignId, onClose }: FillDialogProps) {
  const words = useWords(paperWords);
  const { kind, title, fields, version } = paper;
  const kept = Object.fromEntries(fields.map(({ key, value }) => [key, value]));
  const draft = useDraft<Readonly<Record<string, string>>>(`papers.${campaignId}.${kind}.${version}`, kept);
  const filling = useWrite(api.fillCasePaper, {
    onDone: () => {
      draft.clear();
      toast(words.kept);
      onClose();
    },
  });
  const set = (key: string) => (value: string) => draft.change({ ...draft.value, [key]: value });
  return (
    <FormDialog
      title={title}
      act={words.save}
      onClose={onClose}
      onSubmit={() => filling.write({ campaignId, kind, values: draft.value, version })}
      write={filling}
    >
      {fields.map((field) => (
        <OneField key={field.key} field={field} value={draft.value[field.key] ?? ''} onChange={set(field.key)} />
      ))}
    </FormDialog>
  );
}

interface OneFieldProps {
  readonly field: CasePaper['fields'][number];
  readonly value: string;
  readonly onChange: (value: string) => void;
}

function OneField({ field: { key, label, input, hint }, value, onChange }: OneFieldProps) {
  const shared = { name: `values.${key}`, label, ...(hint ? { hint } : {}) };
  if (input === 'day')
    return <DateField {...shared} value={(value || null) as Day | null} onChange={(day) => onChange(day ?? '')} />;
  if (input === 'lines' || input === 'text') return <TextArea {...shared} rows={5} value={value} onChange={onChange} />;
  return (
    <TextField {...shared} {...(input === 'number' ? { inputMode: 'numeric' as const } : {})} value={value} onChange={onChange} />
  );
}
