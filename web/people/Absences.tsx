import { useState } from 'react';
import * as api from '#api/people.ts';
import { type Day, shortDate } from '#domain/kernel/day.ts';
import { FormDialog } from '../kernel/FormDialog.tsx';
import { useSession } from '../kernel/useSession.ts';
import { useWrite } from '../kernel/useWrite.ts';
import { Button } from '../ui/Button.tsx';
import { DateField } from '../ui/DateField.tsx';
import { Line } from '../ui/Line.tsx';
import { Lines } from '../ui/Lines.tsx';
import { useWords } from '../ui/language.ts';
import { RefusalList } from '../ui/RefusalList.tsx';
import { Section } from '../ui/Section.tsx';
import { toast } from '../ui/toast.ts';
import type { Person } from './PersonPage.tsx';
import { peopleWords } from './words.ts';

/** When the person is away: dates alone, so that what waits for them can say so. */
export function Absences({ person }: { readonly person: Person }) {
  const words = useWords(peopleWords);
  const { me } = useSession();
  const [adding, setAdding] = useState(false);
  const back = useWrite(api.endAbsence, { onDone: () => toast(words.backKept) });
  const today = me?.site.today;
  const mayRecord = person.whyNot.recordAbsence.length === 0;
  if (!today || (!mayRecord && person.absences.length === 0)) return null;
  const add = (
    <Button size="s" icon="plus" onClick={() => setAdding(true)}>
      {words.recordAbsence}
    </Button>
  );
  return (
    <Section title={words.absences} aside={mayRecord ? add : words.absencesHint}>
      <RefusalList refusals={back.refusals} />
      {person.absences.length === 0 ? (
        <p className="ink-2">
          {words.noAbsence} {words.absencesHint}
        </p>
      ) : (
        <Lines label={words.absences}>
          {person.absences.map(({ id, from, through, isOver }) => {
            const isNow = from <= today && !isOver;
            return (
              <Line
                key={id}
                when={isOver ? words.awayOver : isNow ? words.awayNow : words.awayNext}
                tone={isNow ? 'risk' : 'wait'}
                title={words.awayPeriod(shortDate(from), shortDate(through))}
                actions={
                  mayRecord &&
                  isNow && (
                    <Button size="s" busy={back.pending} onClick={() => back.write({ absenceId: id, on: today })}>
                      {words.backToday}
                    </Button>
                  )
                }
              />
            );
          })}
        </Lines>
      )}
      {adding && <AbsenceDialog person={person} today={today} onClose={() => setAdding(false)} />}
    </Section>
  );
}

interface AbsenceDialogProps {
  readonly person: Person;
  readonly today: Day;
  readonly onClose: () => void;
}

function AbsenceDialog({ person, today, onClose }: AbsenceDialogProps) {
  const words = useWords(peopleWords);
  const [from, setFrom] = useState<Day | null>(today);
  const [through, setThrough] = useState<Day | null>(null);
  const write = useWrite(api.recordAbsence, {
    onDone: () => {
      toast(words.awayKept);
      onClose();
    },
  });
  const submit = () => write.write({ personId: person.id, from: from!, through: through! });
  return (
    <FormDialog title={words.recordAbsence} act={words.recordAbsence} onClose={onClose} onSubmit={submit} write={write}>
      <p>{words.absenceWhy}</p>
      <DateField name="from" label={words.awayFrom} value={from} onChange={setFrom} />
      <DateField name="through" label={words.awayThrough} value={through} onChange={setThrough} />
    </FormDialog>
  );
}
