import * as api from '#api/council.ts';
import { attendances, type Attendance as Mark } from '#domain/council/seat.ts';
import { Trouble } from '../kernel/Trouble.tsx';
import { useWrite } from '../kernel/useWrite.ts';
import { useWriteEach } from '../kernel/useWriteEach.ts';
import { Button } from '../ui/Button.tsx';
import { Line } from '../ui/Line.tsx';
import { Lines } from '../ui/Lines.tsx';
import { useWords } from '../ui/language.ts';
import { isOthers } from '../ui/refusal.ts';
import { Section } from '../ui/Section.tsx';
import { SelectField } from '../ui/SelectField.tsx';
import styles from './Council.module.css';
import type { Sitting } from './SittingPage.tsx';
import { sittingWords } from './sittingWords.ts';

type Seat = Sitting['seats'][number];

/** Who is there; each mark is saved by itself, so that nothing hangs on one machine. */
export function Attendance({ sitting }: { readonly sitting: Sitting }) {
  const words = useWords(sittingWords);
  const there = sitting.seats.filter(({ attendance }) => attendance === 'present' || attendance === 'substituted').length;
  const mayMark = sitting.whyNot.attend.length === 0;
  return (
    <Section title={words.attendance} aside={words.attendanceOf(there, sitting.seats.length)}>
      <Lines label={words.attendance}>
        {sitting.seats.map((seat) => (
          <Line
            key={seat.personId}
            when={words.parts[seat.part]}
            title={seat.name}
            why={seat.position}
            actions={mayMark && <MarkField sitting={sitting} seat={seat} />}
          >
            {!mayMark && !isOthers(sitting.whyNot.attend) && <p>{words.attendances[seat.attendance]}</p>}
            {seat.substituteName && <p>{words.substitute(seat.substituteName)}</p>}
          </Line>
        ))}
      </Lines>
      {mayMark && <MarkRest sitting={sitting} />}
    </Section>
  );
}

/** All who are not marked yet are there: pressed by hand, then those who are missing are marked. */
function MarkRest({ sitting }: { readonly sitting: Sitting }) {
  const words = useWords(sittingWords);
  const { write, pending, failure } = useWriteEach(api.markAttendance, () => undefined);
  const rest = sitting.seats.filter(({ attendance }) => attendance === 'absent');
  if (rest.length < 2) return null;
  const mark = () => write(rest.map(({ personId }) => ({ sittingId: sitting.id, personId, attendance: 'present' as const })));
  return (
    <div className={styles.acts}>
      <Button busy={pending} onClick={mark}>
        {words.allPresent(rest.length)}
      </Button>
      {failure && <Trouble error={failure} />}
    </div>
  );
}

function MarkField({ sitting, seat }: { readonly sitting: Sitting; readonly seat: Seat }) {
  const words = useWords(sittingWords);
  const { write, failure } = useWrite(api.markAttendance);
  const [substitute] = seat.substitutes;
  const offered = attendances.filter((one) => one !== 'substituted' || substitute);
  const mark = (attendance: Mark) =>
    write({
      ...{ sittingId: sitting.id, personId: seat.personId, attendance },
      substituteId: attendance === 'substituted' ? (substitute?.personId ?? null) : null,
    });
  return (
    <>
      <SelectField
        name={`attendance.${seat.personId}`}
        label={`${words.attendance}: ${seat.name}`}
        quiet
        options={offered.map((value) => ({ value, label: words.attendances[value] }))}
        value={seat.attendance}
        onChange={mark}
      />
      {failure && <Trouble error={failure} />}
    </>
  );
}
