import type { Day } from '#domain/kernel/day.ts';
import type { UnitType } from '#domain/org/unit.ts';
import { DateField } from '../ui/DateField.tsx';
import { useLanguage, useWords } from '../ui/language.ts';
import { SelectField } from '../ui/SelectField.tsx';
import { TextField } from '../ui/TextField.tsx';
import styles from './Org.module.css';
import { UnitPick } from './UnitPick.tsx';
import { typeOptions } from './unitTypes.ts';
import { orgWords } from './words.ts';

/** What is typed of a placement. */
export interface TypedPlacement {
  readonly name: string;
  readonly type: UnitType | null;
  readonly parentId: string | null;
  readonly place: string;
  readonly decision: string;
  readonly from: Day | null;
}

interface PlacementFieldsProps {
  readonly value: TypedPlacement;
  readonly onChange: (part: Partial<TypedPlacement>) => void;
  readonly parent?: { readonly id: string; readonly name: string } | undefined;
  readonly but?: string;
}

export function PlacementFields({ value, onChange, parent, but }: PlacementFieldsProps) {
  const words = useWords(orgWords);
  const language = useLanguage();
  return (
    <>
      <TextField name="name" label={words.name} maxLength={300} value={value.name} onChange={(name) => onChange({ name })} />
      <div className={styles.two}>
        <SelectField
          name="type"
          label={words.type}
          options={typeOptions(language)}
          value={value.type}
          onChange={(type) => onChange({ type })}
        />
        <DateField name="from" label={words.from} value={value.from} onChange={(from) => onChange({ from })} />
      </div>
      <UnitPick
        name="parentId"
        label={words.parent}
        value={value.parentId}
        known={parent}
        {...(but ? { but } : {})}
        onChange={(parentId) => onChange({ parentId })}
      />
      <TextField
        name="place"
        label={words.place}
        optional
        maxLength={300}
        value={value.place}
        onChange={(place) => onChange({ place })}
      />
      <TextField
        name="decision"
        label={words.decision}
        hint={words.decisionHint}
        optional
        maxLength={300}
        value={value.decision}
        onChange={(decision) => onChange({ decision })}
      />
    </>
  );
}

/** An empty line is nothing said. */
export const said = (text: string) => (text.trim() === '' ? null : text);
