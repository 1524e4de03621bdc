import { Button } from '../ui/Button.tsx';
import { CheckField } from '../ui/CheckField.tsx';
import { useWords } from '../ui/language.ts';
import { SelectField } from '../ui/SelectField.tsx';
import { Chosen } from './Chosen.tsx';
import type { KindFieldsProps } from './KindFields.tsx';
import { usePieces } from './usePieces.ts';
import { activitiesWords } from './words.ts';

/** Who attended a course: for a keeper of the year the staff, for a member only oneself; each with the certificate that is there. */
export function Roll({ year, typed, change }: KindFieldsProps) {
  const words = useWords(activitiesWords);
  const pieces = usePieces(year.campaignId);
  const ids = typed.attended.map(({ personId }) => personId);
  const setIds = (next: readonly string[]) =>
    change({
      attended: next.map((personId) => ({
        personId,
        evidenceId: typed.attended.find((one) => one.personId === personId)?.evidenceId ?? null,
      })),
    });
  const certify = (personId: string, evidenceId: string | null) =>
    change({ attended: typed.attended.map((one) => (one.personId === personId ? { personId, evidenceId } : one)) });
  const nameOf = (personId: string) => year.staff.find((one) => one.personId === personId)?.fullName ?? words.myself;
  return (
    <>
      {year.staff.length === 0 ? (
        <CheckField
          name="attended"
          label={words.iAttended}
          hint={words.attendedHint}
          checked={ids.includes(year.personId)}
          onChange={(checked) => setIds(checked ? [year.personId] : [])}
        />
      ) : (
        <Chosen
          name="attended"
          label={words.attended}
          hint={words.attendedHint}
          addLabel={words.addPerson}
          options={year.staff.map(({ personId, fullName, position }) => ({ value: personId, label: fullName, hint: position }))}
          chosen={ids}
          onChange={setIds}
        />
      )}
      {ids.length < year.staff.length && (
        <div>
          <Button size="s" icon="people" onClick={() => setIds(year.staff.map(({ personId }) => personId))}>
            {words.addAll(year.staff.length)}
          </Button>
        </div>
      )}
      {pieces.length > 0 &&
        typed.attended.map(({ personId, evidenceId }) => (
          <SelectField
            key={personId}
            name={`certificate.${personId}`}
            label={words.certificate(nameOf(personId))}
            options={[{ value: '', label: words.noCertificate }, ...pieces]}
            value={evidenceId ?? ''}
            onChange={(chosen) => certify(personId, chosen || null)}
          />
        ))}
    </>
  );
}
