import type { ReactNode } from 'react';
import type { Day } from '#domain/kernel/day.ts';
import { entriesOf } from '#domain/papers/casePaper.ts';
import { DateField } from '../ui/DateField.tsx';
import { useWords } from '../ui/language.ts';
import { TextArea } from '../ui/TextArea.tsx';
import { TextField } from '../ui/TextField.tsx';
import { uiWords } from '../ui/words.ts';
import styles from './Papers.module.css';
import type { CasePaper } from './PapersPage.tsx';
import { PeopleField } from './PeopleField.tsx';
import { paperWords } from './words.ts';

/** Short answers stand side by side. */
export const isShort = ({ key, input }: CasePaper['fields'][number]) =>
  input === 'day' || input === 'hour' || input === 'number' || key === 'number';

interface PaperFieldInputProps {
  readonly field: CasePaper['fields'][number];
  readonly value: string;
  /** The paper cannot be printed without it. */
  readonly isMissing: boolean;
  readonly onChange: (value: string) => void;
}

/** One thing a paper says and the case does not know, typed as its kind wants; what takes one entry a line counts them. */
export function PaperFieldInput({
  field: { key, label, input, hint, columns },
  value,
  isMissing,
  onChange,
}: PaperFieldInputProps) {
  const words = useWords(paperWords);
  const ui = useWords(uiWords);
  const ownHint = input === 'day' ? (hint ?? ui.dateHint) : hint;
  const said: ReactNode = isMissing ? (
    <>
      <b className="is-risk">{words.wanting}</b> {ownHint}
    </>
  ) : (
    hint
  );
  const shared = { name: `values.${key}`, label, ...(said ? { hint: said } : {}) };
  if (input === 'day')
    return <DateField {...shared} value={(value || null) as Day | null} onChange={(day) => onChange(day ?? '')} />;
  if (input === 'person' || input === 'people')
    return <PeopleField {...shared} columns={columns ?? []} single={input === 'person'} value={value} onChange={onChange} />;
  if (input === 'text') return <TextArea {...shared} rows={4} value={value} onChange={onChange} />;
  if (input === 'lines')
    return (
      <div>
        <TextArea {...shared} rows={3} value={value} onChange={onChange} />
        <p className={styles.count}>{words.entries(entriesOf(value).length)}</p>
      </div>
    );
  return (
    <TextField {...shared} {...(input === 'number' ? { inputMode: 'numeric' as const } : {})} value={value} onChange={onChange} />
  );
}
