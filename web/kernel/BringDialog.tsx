import { useState } from 'react';
import type { Day } from '#domain/kernel/day.ts';
import { shortDate } from '#domain/kernel/day.ts';
import { CheckField } from '../ui/CheckField.tsx';
import { Note } from '../ui/Note.tsx';
import { SelectField } from '../ui/SelectField.tsx';
import { FormDialog } from './FormDialog.tsx';

interface Sitting {
  readonly id: string;
  readonly title: string;
  readonly meetsOn: Day;
  readonly unitId: string;
}

/** Something that can be brought to a sitting of the councils at one unit. */
interface Matter {
  readonly id: string;
  readonly label: string;
  readonly hint?: string;
  readonly unitId: string;
}

export interface BringWords {
  readonly ask: string;
  readonly act: (count: number) => string;
  readonly hint: string;
  readonly sitting: string;
  readonly matters: string;
  readonly missing: { readonly sitting: string; readonly matters: string };
  readonly noSitting: string;
  readonly none: string;
}

interface BringDialogProps {
  readonly words: BringWords;
  readonly sittings: readonly Sitting[];
  readonly matters: readonly Matter[];
  /** What else is to be said under the list. */
  readonly more?: string | undefined;
  readonly write: Parameters<typeof FormDialog>[0]['write'];
  readonly onBring: (sittingId: string, ids: string[]) => void;
  readonly onClose: () => void;
}

/** Brings one or several matters to a sitting to come of a council. */
export function BringDialog({ words, sittings, matters, more, write, onBring, onClose }: BringDialogProps) {
  const [sittingId, setSittingId] = useState<string | null>(sittings.length === 1 ? sittings[0]!.id : null);
  const [chosen, setChosen] = useState<readonly string[]>([]);
  const sitting = sittings.find(({ id }) => id === sittingId);
  const offered = matters.filter(({ unitId }) => unitId === sitting?.unitId);
  const ids = offered.map(({ id }) => id).filter((id) => chosen.includes(id));
  const toggle = (id: string, isChosen: boolean) =>
    setChosen((now) => (isChosen ? [...now, id] : now.filter((one) => one !== id)));
  const missing = [
    ...(sitting ? [] : [sittings.length === 0 ? words.noSitting : words.missing.sitting]),
    ...(sitting && ids.length === 0 ? [words.missing.matters] : []),
  ];
  return (
    <FormDialog
      title={words.ask}
      act={words.act(ids.length)}
      whyNot={missing}
      onClose={onClose}
      onSubmit={() => {
        if (sitting && ids.length > 0) onBring(sitting.id, ids);
      }}
      write={write}
    >
      <p className="ink-2">{words.hint}</p>
      {sittings.length === 0 ? (
        <Note kind="wait">{words.noSitting}</Note>
      ) : (
        <SelectField
          name="sittingId"
          label={words.sitting}
          value={sittingId}
          onChange={setSittingId}
          options={sittings.map(({ id, title, meetsOn }) => ({ value: id, label: `${title}, ${shortDate(meetsOn)}` }))}
        />
      )}
      {sitting && offered.length === 0 && <Note>{words.none}</Note>}
      {offered.length > 0 && (
        <fieldset>
          <legend>{words.matters}</legend>
          {offered.map(({ id, label, hint }) => (
            <CheckField
              key={id}
              name={`matter-${id}`}
              label={label}
              {...(hint && { hint })}
              checked={chosen.includes(id)}
              onChange={(isChosen) => toggle(id, isChosen)}
            />
          ))}
        </fieldset>
      )}
      {more && <p>{more}</p>}
    </FormDialog>
  );
}
