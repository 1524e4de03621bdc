import { useState } from 'react';
import * as api from '#api/documents.ts';
import type { Direction } from '#domain/documents/entry.ts';
import { numberParts } from '#domain/documents/number.ts';
import { type Day, dayAt } from '#domain/kernel/day.ts';
import { useNow } from '../kernel/clock.ts';
import { useDraft } from '../kernel/drafts.ts';
import { FormDialog } from '../kernel/FormDialog.tsx';
import { useWrite } from '../kernel/useWrite.ts';
import { CheckField } from '../ui/CheckField.tsx';
import { DateField } from '../ui/DateField.tsx';
import { FileField } from '../ui/FileField.tsx';
import { useWords } from '../ui/language.ts';
import { SelectField } from '../ui/SelectField.tsx';
import { TextArea } from '../ui/TextArea.tsx';
import { TextField } from '../ui/TextField.tsx';
import { toast } from '../ui/toast.ts';
import styles from './Documents.module.css';
import type { Listing } from './RegisterPage.tsx';
import { documentWords } from './words.ts';

interface FileDialogProps {
  readonly unitId: string;
  readonly direction: Direction;
  readonly types: Listing['types'];
  readonly onClose: () => void;
}

interface Typed {
  readonly typeTitle: string;
  readonly number: string;
  readonly day: Day | null;
  readonly issuer: string;
  readonly subject: string;
  readonly arrivedOn: Day | null;
  readonly validFrom: Day | null;
  readonly validTo: Day | null;
}

/** A paper that exists is filed as it is. */
export function FileDialog({ unitId, direction, types, onClose }: FileDialogProps) {
  const words = useWords(documentWords);
  const today = dayAt(useNow());
  const isIncoming = direction === 'in';
  const letter = types.find(({ typeName }) => typeName === null)?.typeTitle ?? '';
  const blank: Typed = {
    ...{ typeTitle: letter, number: '', day: null, issuer: '', subject: '', validFrom: null, validTo: null },
    arrivedOn: isIncoming ? today : null,
  };
  const draft = useDraft<Typed>(`document.file.${unitId}.${direction}`, blank);
  const typed = draft.value;
  const change = (part: Partial<Typed>) => draft.change((value) => ({ ...value, ...part }));
  const [paper, setPaper] = useState<readonly File[]>([]);
  const [isRepeatMeant, setRepeatMeant] = useState(false);
  const write = useWrite(api.fileDocument, {
    onDone: ({ arrival }) => {
      draft.clear();
      toast(arrival === null ? words.filed : words.filedArrival(arrival));
      onClose();
    },
  });
  const isTaken = isRepeatMeant || write.refusals.some(({ code }) => code === 'documents.number-taken');
  const numbered = (number: string) => {
    const said = isIncoming ? null : (numberParts(number.trim())?.typeName ?? null);
    const type = types.find(({ typeName }) => said !== null && typeName === said);
    change({ number, ...(type && { typeTitle: type.typeTitle }) });
  };
  const submit = () => {
    const { typeTitle, issuer, ...rest } = typed;
    const type = types.find((one) => one.typeTitle === typeTitle);
    write.write({
      ...rest,
      ...{ unitId, direction, isRepeatMeant, day: typed.day as Day },
      typeName: type ? type.typeName : typeTitle.trim() || null,
      issuer: isIncoming ? issuer.trim() || null : null,
      arrivedOn: isIncoming ? typed.arrivedOn : null,
      ...(paper[0] && { paper: paper[0] }),
    });
  };
  return (
    <FormDialog title={words.fileTitle[direction]} act={words.file} onClose={onClose} onSubmit={submit} write={write}>
      {isIncoming && (
        <TextField
          name="issuer"
          label={words.issuer}
          maxLength={200}
          value={typed.issuer}
          onChange={(issuer) => change({ issuer })}
        />
      )}
      <div className={styles.two}>
        <TextField
          name="number"
          label={words.number}
          hint={isIncoming ? words.numberHintIn : words.numberHint}
          maxLength={60}
          autoComplete="off"
          value={typed.number}
          onChange={numbered}
        />
        {isIncoming ? (
          <TextField
            name="typeName"
            label={words.type}
            maxLength={60}
            value={typed.typeTitle}
            onChange={(typeTitle) => change({ typeTitle })}
          />
        ) : (
          <SelectField
            name="typeName"
            label={words.type}
            options={types.map(({ typeTitle }) => ({ value: typeTitle, label: typeTitle }))}
            value={typed.typeTitle}
            onChange={(typeTitle) => change({ typeTitle })}
          />
        )}
      </div>
      <div className={styles.two}>
        <DateField name="day" label={words.dayOfPaper} value={typed.day} max={today} onChange={(day) => change({ day })} />
        {isIncoming && (
          <DateField
            name="arrivedOn"
            label={words.arrivedOn}
            value={typed.arrivedOn}
            max={today}
            onChange={(arrivedOn) => change({ arrivedOn })}
          />
        )}
      </div>
      <TextArea
        name="subject"
        label={words.subject}
        rows={2}
        maxLength={500}
        value={typed.subject}
        onChange={(subject) => change({ subject })}
      />
      <div className={styles.two}>
        <DateField
          name="validFrom"
          label={words.validFrom}
          optional
          value={typed.validFrom}
          onChange={(validFrom) => change({ validFrom })}
        />
        <DateField
          name="validTo"
          label={words.validTo}
          optional
          value={typed.validTo}
          onChange={(validTo) => change({ validTo })}
        />
      </div>
      <FileField
        name="paper"
        label={words.paper}
        hint={words.paperHint}
        optional
        accept=".pdf,.jpg,.jpeg,.png,.webp"
        value={paper}
        onChange={setPaper}
      />
      {isTaken && <CheckField name="isRepeatMeant" label={words.repeatMeant} checked={isRepeatMeant} onChange={setRepeatMeant} />}
    </FormDialog>
  );
}
