import { CheckField } from '../ui/CheckField.tsx';
import { useWords } from '../ui/language.ts';
import { Note } from '../ui/Note.tsx';
import { panelWords } from './panelWords.ts';
import type { Candidates } from './usePanel.ts';

interface FileChoiceProps {
  readonly found: Candidates;
  /** Files that were left out. */
  readonly left: readonly string[];
  readonly onChange: (left: readonly string[]) => void;
}

/** The files a panel is set up over; those that cannot have one say why. */
export function FileChoice({ found, left, onChange }: FileChoiceProps) {
  const words = useWords(panelWords);
  const free = found.files.filter(({ whyNot }) => whyNot.length === 0);
  const barred = found.files.filter(({ whyNot }) => whyNot.length > 0);
  const toggle = (id: string, isIn: boolean) => onChange(isIn ? left.filter((each) => each !== id) : [...left, id]);
  return (
    <div className="stack">
      {free.length === 1 && (
        <p className="strong">
          {free[0]!.unitName}, {free[0]!.year}
        </p>
      )}
      {free.length > 1 &&
        free.map(({ assessmentId, unitName, year }) => (
          <CheckField
            key={assessmentId}
            name={`file.${assessmentId}`}
            label={`${unitName}, ${year}`}
            checked={!left.includes(assessmentId)}
            onChange={(isIn) => toggle(assessmentId, isIn)}
          />
        ))}
      {barred.length > 0 && (
        <Note kind="risk" title={free.length === 0 ? words.filesNone : undefined}>
          <ul>
            {barred.map(({ assessmentId, unitName, year, whyNot }) => (
              <li key={assessmentId}>
                {unitName}, {year}: {whyNot.map(({ message }) => message).join(' ')}
              </li>
            ))}
          </ul>
        </Note>
      )}
    </div>
  );
}

interface ReviewerChoiceProps {
  readonly found: Candidates;
  readonly unitNames: readonly string[];
  readonly chosen: readonly string[];
  readonly onChange: (chosen: readonly string[]) => void;
}

/** The body's reviewers; nobody is ticked beforehand, and whoever is tied to a chosen unit is named with the reason. */
export function ReviewerChoice({ found, unitNames, chosen, onChange }: ReviewerChoiceProps) {
  const words = useWords(panelWords);
  const tiesOf = (personId: string) =>
    (found.people.find((person) => person.personId === personId)?.ties ?? []).filter(({ unitName }) =>
      unitNames.includes(unitName),
    );
  const free = found.people.filter(({ personId }) => tiesOf(personId).length === 0);
  const tied = found.people.filter(({ personId }) => tiesOf(personId).length > 0);
  return (
    <div className="stack">
      <p className="small ink-2">{words.membersHint}</p>
      {free.length < 2 && <Note kind="risk">{words.fewReviewers}</Note>}
      {free.map(({ personId, name, position }) => (
        <CheckField
          key={personId}
          name={`member.${personId}`}
          label={name}
          hint={position}
          checked={chosen.includes(personId)}
          onChange={(isIn) => onChange(isIn ? [...chosen, personId] : chosen.filter((each) => each !== personId))}
        />
      ))}
      {tied.map(({ personId }) => (
        <p key={personId} className="small ink-2">
          {tiesOf(personId)
            .map(({ message }) => message)
            .join(' ')}
        </p>
      ))}
    </div>
  );
}
