import * as api from '#api/documents.ts';
import { numberFor, numberParts, typeNamed } from '#domain/documents/number.ts';
import { type Day, dayAt, shortDate, yearOf } from '#domain/kernel/day.ts';
import { useNow } from '../kernel/clock.ts';
import { useDraft } from '../kernel/drafts.ts';
import { FormDialog } from '../kernel/FormDialog.tsx';
import { useRead } from '../kernel/useRead.ts';
import { useWrite } from '../kernel/useWrite.ts';
import { DateField } from '../ui/DateField.tsx';
import { useWords } from '../ui/language.ts';
import { SelectField } from '../ui/SelectField.tsx';
import { TextArea } from '../ui/TextArea.tsx';
import { TextField } from '../ui/TextField.tsx';
import { toast } from '../ui/toast.ts';
import styles from './Documents.module.css';
import type { Listing } from './RegisterPage.tsx';
import { documentWords } from './words.ts';

interface ReserveDialogProps {
  readonly unitId: string;
  readonly direction: 'out' | 'own';
  readonly types: Listing['types'];
  readonly onClose: () => void;
}

interface Typed {
  readonly typeTitle: string;
  /** Null until it is typed: the body's own symbol stands in the field. */
  readonly body: string | null;
  readonly day: Day | null;
  readonly subject: string;
}

/** The next number of a series is kept for a paper about to be signed. */
export function ReserveDialog({ unitId, direction, types, onClose }: ReserveDialogProps) {
  const words = useWords(documentWords);
  const today = dayAt(useNow());
  const first = direction === 'own' ? 'Nghị quyết' : (types[0]?.typeTitle ?? '');
  const draft = useDraft<Typed>(`document.reserve.${unitId}.${direction}`, {
    ...{ typeTitle: first, body: null, day: today, subject: '' },
  });
  const { typeTitle, body, day, subject } = draft.value;
  const change = (part: Partial<Typed>) => draft.change((value) => ({ ...value, ...part }));
  const typeName = typeNamed(types.find((one) => one.typeTitle === typeTitle)?.typeName ?? null);
  const asked = { unitId, ...(typeName && { typeName }), year: yearOf(day ?? today) };
  const next = useRead(api.suggestNumber, asked, { keepShown: true }).data;
  const shownBody = body ?? (next ? (numberParts(next.number)?.body ?? '') : '');
  const ordinal = next ? Number.parseInt(next.number, 10) : null;
  const write = useWrite(api.reserveNumber, {
    onDone: ({ number }) => {
      draft.clear();
      toast(words.reserved(number));
      onClose();
    },
  });
  const submit = () => write.write({ unitId, direction, typeName, body: shownBody, day: day as Day, subject });
  return (
    <FormDialog title={words.reserveTitle} act={words.reserve} onClose={onClose} onSubmit={submit} write={write}>
      <p className="ink-2">{words.reserveLead}</p>
      <div className={styles.two}>
        <SelectField
          name="typeName"
          label={words.type}
          options={types.map((one) => ({ value: one.typeTitle, label: one.typeTitle }))}
          value={typeTitle}
          onChange={(value) => change({ typeTitle: value })}
        />
        <TextField
          name="body"
          label={words.body}
          hint={words.bodyHint}
          maxLength={40}
          autoComplete="off"
          value={shownBody}
          onChange={(value) => change({ body: value })}
        />
        <DateField name="day" label={words.onDay} value={day} max={today} onChange={(value) => change({ day: value })} />
      </div>
      {ordinal !== null && (
        <p className={styles.next} role="status">
          {words.nextNumber(numberFor(ordinal, typeName, shownBody))}
          {next?.lastNumber && next.lastDay && (
            <span className={styles.under}>{words.after(next.lastNumber, shortDate(next.lastDay))}</span>
          )}
        </p>
      )}
      <TextArea
        name="subject"
        label={words.subject}
        rows={2}
        maxLength={500}
        value={subject}
        onChange={(value) => change({ subject: value })}
      />
    </FormDialog>
  );
}
