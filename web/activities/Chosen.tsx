import { useId } from 'react';
import { IconButton } from '../ui/IconButton.tsx';
import { useWords } from '../ui/language.ts';
import { PickField } from '../ui/PickField.tsx';
import type { Option } from '../ui/SelectField.tsx';
import styles from './Activities.module.css';
import { activitiesWords } from './words.ts';

interface ChosenProps {
  readonly name: string;
  readonly label: string;
  readonly hint?: string;
  /** What the field that adds one is called. */
  readonly addLabel: string;
  readonly options: readonly Option[];
  readonly chosen: readonly string[];
  readonly onChange: (chosen: readonly string[]) => void;
}

/** Several of a long list: those chosen, each with the way to take it off, and a field that adds one. */
export function Chosen({ name, label, hint, addLabel, options, chosen, onChange }: ChosenProps) {
  const words = useWords(activitiesWords);
  const id = useId();
  const labelOf = (value: string) => options.find((option) => option.value === value)?.label ?? value;
  return (
    <fieldset className={styles.chosen} aria-labelledby={id}>
      <p className={styles.legend} id={id}>
        {label}
      </p>
      {hint && <p className={styles.hint}>{hint}</p>}
      {chosen.length > 0 && (
        <ul className={styles.picked}>
          {chosen.map((value) => (
            <li key={value}>
              <span>{labelOf(value)}</span>
              <IconButton
                icon="close"
                label={words.removeOf(labelOf(value))}
                onClick={() => onChange(chosen.filter((one) => one !== value))}
              />
            </li>
          ))}
        </ul>
      )}
      <PickField
        key={chosen.length}
        name={name}
        label={addLabel}
        quiet={chosen.length > 0}
        optional
        options={options.filter(({ value }) => !chosen.includes(value))}
        value={null}
        onChange={(value) => value !== null && onChange([...chosen, value])}
      />
    </fieldset>
  );
}
