import { DateField } from '../ui/DateField.tsx';
import { useWords } from '../ui/language.ts';
import { PickField } from '../ui/PickField.tsx';
import { SelectField } from '../ui/SelectField.tsx';
import type { KindFieldsProps } from './KindFields.tsx';
import { activitiesWords } from './words.ts';

/** Whose good deed it is: nobody said, oneself, or for a keeper of the year anybody on the staff. */
export function DeedFields({ year, typed, change }: KindFieldsProps) {
  const words = useWords(activitiesWords);
  const field = { name: 'facts.personId', label: words.deedOf, hint: words.deedOfHint };
  if (year.staff.length === 0) {
    return (
      <SelectField
        {...field}
        options={[
          { value: '', label: words.nobody },
          { value: year.personId, label: words.myself },
        ]}
        value={typed.personId ?? ''}
        onChange={(personId) => change({ personId: personId || null })}
      />
    );
  }
  return (
    <>
      <PickField
        {...field}
        optional
        options={year.staff.map(({ personId, fullName, position }) => ({ value: personId, label: fullName, hint: position }))}
        value={typed.personId}
        onChange={(personId) => change({ personId, consentOn: null })}
      />
      {typed.personId !== null && (
        <DateField
          name="facts.consentOn"
          label={words.consentOn}
          hint={words.consentOnHint}
          optional
          value={typed.consentOn}
          onChange={(consentOn) => change({ consentOn })}
          max={year.today}
        />
      )}
    </>
  );
}
