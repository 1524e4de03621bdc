import { useRef, useState } from 'react';
import { type Day, isDay, shortDate } from '#domain/kernel/day.ts';
import styles from './Field.module.css';
import { Field, type FieldProps } from './Field.tsx';
import { parseDay, type TypedDay } from './format.ts';
import { Icon } from './Icon.tsx';
import { useWords } from './language.ts';
import { uiWords } from './words.ts';

interface DateFieldProps extends FieldProps {
  readonly value: Day | null;
  /** `null` while the field is empty or holds no day. */
  readonly onChange: (value: Day | null) => void;
  readonly min?: Day;
  readonly max?: Day;
}

/** A day typed as dd/mm/yyyy; the browser's own calendar opens from the end of the field. */
export function DateField({ value, onChange, min, max, error, hint, ...field }: DateFieldProps) {
  const words = useWords(uiWords);
  const picker = useRef<HTMLInputElement>(null);
  const [typed, setTyped] = useState<string | null>(null);
  const [left, setLeft] = useState(true);
  const shown = typed ?? (value === null ? '' : shortDate(value));
  const read = parseDay(shown);

  const type = (text: string) => {
    setTyped(text);
    setLeft(false);
    const typedDay = parseDay(text);
    onChange(typedDay.kind === 'day' ? typedDay.day : null);
  };
  const leave = () => {
    setLeft(true);
    if (read.kind === 'day' || read.kind === 'empty') setTyped(null);
  };
  const pick = (picked: string) => {
    if (!isDay(picked)) return;
    setTyped(null);
    onChange(picked);
  };

  return (
    <Field {...field} hint={hint ?? words.dateHint} error={error ?? (left ? wrongIn(read, words) : undefined)}>
      {(control) => (
        <span className={styles.joined}>
          <input
            {...control}
            className={`${control.className} ${styles.withTool}`}
            inputMode="numeric"
            autoComplete="off"
            value={shown}
            onChange={(event) => type(event.target.value)}
            onBlur={leave}
          />
          <input
            ref={picker}
            className={styles.native}
            type="date"
            tabIndex={-1}
            aria-hidden="true"
            value={value ?? ''}
            {...(min ? { min } : {})}
            {...(max ? { max } : {})}
            onChange={(event) => pick(event.target.value)}
          />
          <button
            className={styles.tool}
            type="button"
            aria-label={words.openCalendar}
            onClick={() => picker.current?.showPicker?.()}
          >
            <Icon name="calendar" />
          </button>
        </span>
      )}
    </Field>
  );
}

function wrongIn(read: TypedDay, words: (typeof uiWords)['vi']): string | undefined {
  if (read.kind === 'shape') return words.notADate;
  if (read.kind === 'month') return words.noSuchMonth(read.month);
  return read.kind === 'date' ? words.noSuchDate(read.month, read.days) : undefined;
}
