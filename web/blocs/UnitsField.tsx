import { useState } from 'react';
import * as api from '#api/blocs.ts';
import { useRead } from '../kernel/useRead.ts';
import { useTyped } from '../kernel/useTyped.ts';
import { FieldErrors } from '../ui/Field.tsx';
import { IconButton } from '../ui/IconButton.tsx';
import { useWords } from '../ui/language.ts';
import { PickField } from '../ui/PickField.tsx';
import { useFieldOf } from '../ui/refusal.ts';
import styles from './Blocs.module.css';
import { blocWords } from './words.ts';

export interface ChosenUnit {
  readonly id: string;
  readonly name: string;
}

interface UnitsFieldProps {
  /** The body under which they stand. */
  readonly unitId: string;
  readonly chosen: readonly ChosenUnit[];
  readonly onChange: (chosen: readonly ChosenUnit[]) => void;
}

/** Units under a body, found by typing, gathered in a list; each says where it already is. */
export function UnitsField({ unitId, chosen, onChange }: UnitsFieldProps) {
  const words = useWords(blocWords);
  const [typed, setTyped] = useState('');
  const search = useTyped(typed);
  const read = useRead(api.listBlocUnits, { unitId, ...(search ? { search } : {}) }, { keepShown: true });
  const units = (read.data?.units ?? []).filter(({ id }) => !chosen.some((one) => one.id === id));
  const more = (read.data?.total ?? 0) - (read.data?.units.length ?? 0);
  const add = (id: string | null) => {
    const unit = units.find((one) => one.id === id);
    if (!unit) return;
    onChange([...chosen, { id: unit.id, name: unit.name }]);
    setTyped('');
  };
  return (
    <div>
      <PickField
        key={chosen.length}
        name="unitIds"
        label={words.units}
        hint={more > 0 ? words.moreUnits(more) : words.unitsHint}
        options={units.map(({ id, name, above, bloc }) => ({
          ...{ value: id, label: name, hint: [above, bloc && words.unitIn(bloc)].filter(Boolean).join(' · ') },
        }))}
        value={null}
        onChange={add}
        onSearch={setTyped}
      />
      {chosen.length > 0 && (
        <ul className={styles.chosen} aria-label={words.units}>
          {chosen.map((unit, at) => (
            <Chosen key={unit.id} unit={unit} at={at} onRemove={() => onChange(chosen.filter(({ id }) => id !== unit.id))} />
          ))}
        </ul>
      )}
    </div>
  );
}

function Chosen({ unit, at, onRemove }: { readonly unit: ChosenUnit; readonly at: number; readonly onRemove: () => void }) {
  const words = useWords(blocWords);
  const { id, refused } = useFieldOf(`unitIds.${at}`);
  return (
    <li id={id} tabIndex={-1}>
      <span>
        {unit.name}
        <FieldErrors id={`${id}-loi`} errors={refused} />
      </span>
      <IconButton icon="close" label={words.removeUnit(unit.name)} onClick={onRemove} />
    </li>
  );
}
