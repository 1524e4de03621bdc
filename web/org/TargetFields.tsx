import { useLanguage, useWords } from '../ui/language.ts';
import { RadioField } from '../ui/RadioField.tsx';
import { SelectField } from '../ui/SelectField.tsx';
import { TextField } from '../ui/TextField.tsx';
import type { ActKind, Target } from './actDraft.ts';
import styles from './Org.module.css';
import { reorganisationWords } from './reorganisationWords.ts';
import { UnitPick } from './UnitPick.tsx';
import { typeOptions } from './unitTypes.ts';
import type { Acts } from './wish.ts';

interface TargetFieldsProps {
  readonly name: string;
  readonly label: string;
  readonly kind: ActKind;
  readonly acts: Acts;
  readonly value: Target;
  readonly onChange: (part: Partial<Target>) => void;
}

/** A unit that takes over: one that stands, one that the same reorganisation founds, or a new one with all that it needs. */
export function TargetFields({ name, label, kind, acts, value, onChange }: TargetFieldsProps) {
  const words = useWords(reorganisationWords);
  const language = useLanguage();
  const founded = acts.foundings.map((one) => ({ value: one.key, label: one.name, hint: words.foundedMark }));
  const isChoice = kind !== 'change' && kind !== 'found';
  return (
    <>
      {isChoice && (
        <RadioField
          name={`${name}.isNew`}
          label={`${label}: ${words.isNew.toLowerCase()}`}
          options={[
            { value: 'new', label: words.founded },
            { value: 'standing', label: words.standing },
          ]}
          value={value.isNew ? 'new' : 'standing'}
          onChange={(chosen) => onChange({ isNew: chosen === 'new' })}
        />
      )}
      {isChoice && !value.isNew ? (
        <UnitPick
          name={`${name}.unitId`}
          label={label}
          value={value.unitId}
          also={founded}
          onChange={(unitId) => onChange({ unitId })}
        />
      ) : (
        <>
          <div className={styles.two}>
            <TextField
              name={`${name}.name`}
              label={words.newName}
              maxLength={300}
              value={value.name}
              onChange={(text) => onChange({ name: text })}
            />
            <SelectField
              name={`${name}.type`}
              label={words.type}
              options={typeOptions(language)}
              value={value.type}
              onChange={(type) => onChange({ type })}
            />
          </div>
          <UnitPick
            name={`${name}.parentId`}
            label={words.parent}
            value={value.parentId}
            also={founded}
            onChange={(parentId) => onChange({ parentId })}
          />
          <TextField
            name={`${name}.place`}
            label={words.locality}
            optional
            maxLength={300}
            value={value.place}
            onChange={(text) => onChange({ place: text })}
          />
        </>
      )}
    </>
  );
}
