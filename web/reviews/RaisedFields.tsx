import type { Day } from '#domain/kernel/day.ts';
import { DateField } from '../ui/DateField.tsx';
import { useWords } from '../ui/language.ts';
import { TextArea } from '../ui/TextArea.tsx';
import { TextField } from '../ui/TextField.tsx';
import styles from './Reviews.module.css';
import { reviewsWords } from './words.ts';

/** A new shortcoming as it is being typed. */
export interface Raised {
  readonly area: string;
  readonly role: string;
  readonly text: string;
  readonly dueOn: Day | null;
}

export const blankRaised: Raised = { area: '', role: '', text: '', dueOn: null };

export const isWhole = ({ area, role, text, dueOn }: Raised) =>
  [area, role, text].every((one) => one.trim() !== '') && dueOn !== null;

interface RaisedFieldsProps {
  /** `raised.0.`, or nothing where it stands alone. */
  readonly at: string;
  readonly value: Raised;
  readonly onChange: (value: Raised) => void;
  /** Positions of the unit, offered in place of names. */
  readonly roles: readonly string[];
  /** Areas named before this year, offered so that they keep one name. */
  readonly areas: readonly string[];
}

/** What is lacking, where, whose role mends it, until when. */
export function RaisedFields({ at, value, onChange, roles, areas }: RaisedFieldsProps) {
  const words = useWords(reviewsWords);
  const change = (part: Partial<Raised>) => onChange({ ...value, ...part });
  const [list, areaList] = [`${at}roles`, `${at}areas`];
  return (
    <>
      <TextArea
        name={`${at}text`}
        label={words.text}
        rows={2}
        maxLength={600}
        value={value.text}
        onChange={(text) => change({ text })}
      />
      <div className={styles.two}>
        <TextField
          name={`${at}area`}
          label={words.area}
          hint={words.areaHint}
          maxLength={120}
          list={areaList}
          value={value.area}
          onChange={(area) => change({ area })}
        />
        <TextField
          name={`${at}role`}
          label={words.role}
          hint={words.roleHint}
          maxLength={120}
          list={list}
          value={value.role}
          onChange={(role) => change({ role })}
        />
        <DateField name={`${at}dueOn`} label={words.dueOn} value={value.dueOn} onChange={(dueOn) => change({ dueOn })} />
      </div>
      <datalist id={areaList}>
        {[...new Set(areas)].map((area) => (
          <option key={area} value={area} />
        ))}
      </datalist>
      <datalist id={list}>
        {roles.map((role) => (
          <option key={role} value={role} />
        ))}
      </datalist>
    </>
  );
}
