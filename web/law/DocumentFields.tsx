import { verifications } from '#domain/law/legalDocument.ts';
import { DateField } from '../ui/DateField.tsx';
import { useWords } from '../ui/language.ts';
import { RadioField } from '../ui/RadioField.tsx';
import { TextArea } from '../ui/TextArea.tsx';
import { TextField } from '../ui/TextField.tsx';
import styles from './Law.module.css';
import type { TypedDocument } from './typedDocument.ts';
import { lawWords } from './words.ts';

interface DocumentFieldsProps {
  readonly typed: TypedDocument;
  readonly change: (part: Partial<TypedDocument>) => void;
}

/** The fields of one entry. */
export function DocumentFields({ typed, change }: DocumentFieldsProps) {
  const words = useWords(lawWords);
  return (
    <>
      <div className={styles.two}>
        <TextField
          name="type"
          label={words.type}
          hint={words.typeHint}
          maxLength={60}
          value={typed.type}
          onChange={(type) => change({ type })}
        />
        <TextField
          name="number"
          label={words.number}
          hint={words.numberHint}
          maxLength={60}
          value={typed.number}
          onChange={(number) => change({ number })}
        />
        <DateField name="issuedOn" label={words.issuedOn} value={typed.issuedOn} onChange={(issuedOn) => change({ issuedOn })} />
      </div>
      <TextField
        name="issuer"
        label={words.issuer}
        optional
        maxLength={200}
        value={typed.issuer}
        onChange={(issuer) => change({ issuer })}
      />
      <TextArea
        name="subject"
        label={words.subject}
        optional
        maxLength={1000}
        value={typed.subject}
        onChange={(subject) => change({ subject })}
      />
      <div className={styles.two}>
        <DateField
          name="inForceFrom"
          label={words.inForceFrom}
          optional
          value={typed.inForceFrom}
          onChange={(inForceFrom) => change({ inForceFrom })}
        />
        <DateField
          name="inForceTo"
          label={words.inForceTo}
          hint={words.inForceToHint}
          optional
          value={typed.inForceTo}
          onChange={(inForceTo) => change({ inForceTo })}
        />
      </div>
      <TextField
        name="successors"
        label={words.successors}
        hint={words.successorsHint}
        optional
        value={typed.successors}
        onChange={(successors) => change({ successors })}
      />
      <TextField
        name="source"
        label={words.source}
        hint={words.sourceHint}
        optional
        maxLength={500}
        value={typed.source}
        onChange={(source) => change({ source })}
      />
      <RadioField
        name="verified"
        label={words.verified}
        hint={words.verifiedHint}
        options={verifications.map((value) => ({ value, label: words.verifications[value] }))}
        value={typed.verified}
        onChange={(verified) => change({ verified })}
      />
    </>
  );
}
