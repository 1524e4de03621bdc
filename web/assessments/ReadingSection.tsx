import { useState } from 'react';
import * as api from '#api/assessments.ts';
import { type Day, shortDate } from '#domain/kernel/day.ts';
import { fieldsOf, useDraft } from '../kernel/drafts.ts';
import { useWrite } from '../kernel/useWrite.ts';
import { Button } from '../ui/Button.tsx';
import { DayHours } from '../ui/DayHours.tsx';
import { Facts } from '../ui/Facts.tsx';
import { Form } from '../ui/Form.tsx';
import { shareText } from '../ui/format.ts';
import { useWords } from '../ui/language.ts';
import { Note } from '../ui/Note.tsx';
import { NumberField } from '../ui/NumberField.tsx';
import { PaperButton } from '../ui/PaperButton.tsx';
import { Section } from '../ui/Section.tsx';
import { TextArea } from '../ui/TextArea.tsx';
import { TextField } from '../ui/TextField.tsx';
import styles from './ReadingSection.module.css';
import type { ShownAssessment } from './useAssessment.ts';
import { assessmentWords } from './words.ts';

/** The reading before all staff: a form until it is recorded, then its figures and its minutes. */
export function ReadingSection({ shown }: { readonly shown: ShownAssessment }) {
  const words = useWords(assessmentWords);
  const [editing, setEditing] = useState(false);
  const mayRecord = shown.whyNot.recordReading.length === 0;
  const { reading } = shown;
  const showForm = mayRecord && (reading === null || editing);
  return (
    <Section title={words.readingTitle} aside={reading && words.attendance(shareText(reading.present, reading.total))}>
      {showForm ? <ReadingForm shown={shown} onDone={() => setEditing(false)} /> : <Recorded shown={shown} />}
      {!showForm && reading && (
        <div className={`row no-print ${styles.acts}`}>
          {mayRecord && (
            <Button icon="pen" onClick={() => setEditing(true)}>
              {words.editReading}
            </Button>
          )}
          {reading.from && reading.until && reading.venue && (
            <PaperButton icon="download" href={`/api/assessments/${shown.id}/papers/minutes`}>
              {words.printMinutes}
            </PaperButton>
          )}
        </div>
      )}
    </Section>
  );
}

function Recorded({ shown: { reading } }: { readonly shown: ShownAssessment }) {
  const words = useWords(assessmentWords);
  if (reading === null) return <Note kind="wait">{words.readingNone}</Note>;
  const hours = reading.from && reading.until ? `${reading.from} – ${reading.until}` : null;
  return (
    <Facts
      rows={[
        [words.heldOn, [shortDate(reading.heldOn), hours].filter(Boolean).join(', ')],
        [words.venue, reading.venue],
        [words.present, shareText(reading.present, reading.total)],
        [
          words.minutes,
          <span key="minutes" className={styles.minutes}>
            {reading.minutes}
          </span>,
        ],
      ]}
    />
  );
}

interface Typed {
  readonly heldOn: Day | null;
  readonly from: string;
  readonly until: string;
  readonly venue: string;
  readonly present: number | null;
  readonly total: number | null;
  readonly minutes: string;
}

const empty: Typed = { heldOn: null, from: '', until: '', venue: '', present: null, total: null, minutes: '' };

function begun({ reading }: ShownAssessment): Typed {
  if (!reading) return empty;
  return { ...reading, from: reading.from ?? '', until: reading.until ?? '', venue: reading.venue ?? '' };
}

function ReadingForm({ shown, onDone }: { readonly shown: ShownAssessment; readonly onDone: () => void }) {
  const words = useWords(assessmentWords);
  const draft = useDraft<Typed>(`reading.${shown.id}`, begun(shown));
  const record = useWrite(api.recordReading, {
    onDone: () => {
      draft.clear();
      onDone();
    },
  });
  const typed = draft.value;
  const set = fieldsOf(draft);
  const submit = () => {
    const { from, until, venue, ...rest } = typed;
    const input = { ...rest, from: from || null, until: until || null, venue: venue || null };
    record.write({
      assessmentId: shown.id,
      version: shown.version,
      ...(input as typeof input & { heldOn: Day; present: number; total: number }),
    });
  };
  return (
    <Form onSubmit={submit} refusals={record.refusals} label={words.readingTitle}>
      <p className="small ink-2">{words.readingWhy}</p>
      {shown.state === 'signing' && <Note kind="risk">{words.editVoids}</Note>}
      <div className="three">
        <DayHours
          name="heldOn"
          label={words.heldOn}
          day={typed.heldOn}
          from={typed.from}
          until={typed.until}
          optionalHint={words.hourHint}
          onDay={set('heldOn')}
          onFrom={set('from')}
          onUntil={set('until')}
        />
        <NumberField
          name="present"
          label={words.present}
          unit={words.people}
          value={typed.present}
          onChange={set('present')}
          min={1}
          digits={0}
        />
        <NumberField
          name="total"
          label={words.all}
          unit={words.people}
          value={typed.total}
          onChange={set('total')}
          min={1}
          digits={0}
        />
        <TextField name="venue" label={words.venue} optional value={typed.venue} onChange={set('venue')} />
      </div>
      <TextArea
        name="minutes"
        label={words.minutes}
        hint={words.minutesHint}
        rows={5}
        value={typed.minutes}
        onChange={set('minutes')}
      />
      <div>
        <Button kind="main" type="submit" busy={record.pending}>
          {words.saveReading}
        </Button>
      </div>
    </Form>
  );
}
