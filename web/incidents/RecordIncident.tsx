import { useState } from 'react';
import * as api from '#api/incidents.ts';
import { type IncidentKind, incidentKinds } from '#domain/incidents/incident.ts';
import type { Day } from '#domain/kernel/day.ts';
import { covers, yearPeriod } from '#domain/kernel/period.ts';
import { type Severity, severities } from '#domain/law/discipline.ts';
import { useDraft } from '../kernel/drafts.ts';
import { Trouble } from '../kernel/Trouble.tsx';
import { useWrite } from '../kernel/useWrite.ts';
import { Button } from '../ui/Button.tsx';
import { DateField } from '../ui/DateField.tsx';
import { Form } from '../ui/Form.tsx';
import { useWords } from '../ui/language.ts';
import { Note } from '../ui/Note.tsx';
import { NumberField } from '../ui/NumberField.tsx';
import { RadioField } from '../ui/RadioField.tsx';
import { Section } from '../ui/Section.tsx';
import { SelectField } from '../ui/SelectField.tsx';
import { TextField } from '../ui/TextField.tsx';
import { toast } from '../ui/toast.ts';
import styles from './Incidents.module.css';
import type { Year } from './IncidentsPage.tsx';
import { incidentsWords } from './words.ts';

interface Typed {
  readonly kind: IncidentKind;
  readonly lineCode: string | null;
  readonly severity: Severity | null;
  readonly count: number | null;
  readonly occurredOn: Day | null;
  readonly concludedOn: Day | null;
  readonly paper: string;
}

const blank: Typed = {
  kind: 'violation',
  lineCode: null,
  severity: null,
  count: 1,
  occurredOn: null,
  concludedOn: null,
  paper: '',
};

/** First the one question: is it concluded? Only then a form. */
export function RecordIncident({ year }: { readonly year: Year }) {
  const words = useWords(incidentsWords);
  const [concluded, setConcluded] = useState<'yes' | 'no' | null>(null);
  return (
    <Section title={words.record} aside={words.recordHint}>
      <div className={styles.form}>
        <RadioField
          name="concluded"
          label={words.concluded}
          options={[
            { value: 'yes', label: words.yes },
            { value: 'no', label: words.no },
          ]}
          value={concluded}
          onChange={setConcluded}
        />
        {concluded === 'no' && (
          <Note kind="wait" title={words.notYet} live>
            {words.notYetWhy}
          </Note>
        )}
        {concluded === 'yes' && <Fields year={year} onDone={() => setConcluded(null)} />}
      </div>
    </Section>
  );
}

function Fields({ year, onDone }: { readonly year: Year; readonly onDone: () => void }) {
  const words = useWords(incidentsWords);
  const draft = useDraft<Typed>(`incident.${year.campaignId}`, blank);
  const { kind, lineCode, severity, count, occurredOn, concludedOn, paper } = draft.value;
  const change = (part: Partial<Typed>) => draft.change((value) => ({ ...value, ...part }));
  const { write, pending, refusals, failure } = useWrite(api.recordIncident, {
    onDone: ({ effect }) => {
      draft.clear();
      toast(words.recordedToast(words.effects[effect]));
      onDone();
    },
  });
  const isLater = concludedOn !== null && !covers(yearPeriod(year.year), concludedOn);
  const missing = missingIn(draft.value, words);
  const submit = () => {
    if (missing.length > 0) return;
    const facts = { kind, lineCode: lineCode!, severity: kind === 'discipline' ? severity : null, count: count! };
    write({
      campaignId: year.campaignId,
      ...facts,
      concluded: true,
      occurredOn: isLater ? occurredOn : null,
      concludedOn: concludedOn!,
      paper,
    });
  };
  return (
    <Form onSubmit={submit} refusals={refusals} label={words.record}>
      <RadioField
        name="kind"
        label={words.kind}
        options={incidentKinds
          .filter((value) => value !== 'inspection' || !year.isInside)
          .map((value) => ({ value, label: words.kinds[value] }))}
        value={kind}
        onChange={(chosen) => change({ kind: chosen })}
      />
      <SelectField
        name="lineCode"
        label={words.line}
        options={year.lines.map((line) => ({
          value: line.code,
          label: `${line.code} ${line.text}${line.isKnockout ? ` (${words.knockout})` : ''}`,
        }))}
        value={lineCode}
        onChange={(code) => change({ lineCode: code })}
      />
      <div className={styles.two}>
        {kind === 'discipline' && (
          <SelectField
            name="severity"
            label={words.severity}
            options={severities.map((value) => ({ value, label: words.severities[value] }))}
            value={severity}
            onChange={(chosen) => change({ severity: chosen })}
          />
        )}
        <NumberField
          name="count"
          label={words.count}
          min={1}
          max={999}
          digits={0}
          value={count}
          onChange={(value) => change({ count: value })}
        />
        <DateField
          name="concludedOn"
          label={words.concludedOn}
          value={concludedOn}
          onChange={(day) => change({ concludedOn: day })}
          max={year.today}
        />
        {isLater && (
          <DateField
            name="occurredOn"
            label={words.occurredOn}
            hint={words.occurredHint}
            value={occurredOn}
            onChange={(day) => change({ occurredOn: day })}
            max={year.today}
          />
        )}
      </div>
      <TextField
        name="paper"
        label={words.paper}
        hint={words.paperHint}
        maxLength={300}
        value={paper}
        onChange={(text) => change({ paper: text })}
      />
      {failure && <Trouble error={failure} />}
      <div>
        <Button type="submit" kind="main" busy={pending} whyNot={missing}>
          {words.recordDo}
        </Button>
      </div>
    </Form>
  );
}

function missingIn(
  { kind, lineCode, severity, count, concludedOn, paper }: Typed,
  words: (typeof incidentsWords)['vi'],
): readonly string[] {
  return [
    ...(lineCode === null ? [words.missing.line] : []),
    ...(kind === 'discipline' && severity === null ? [words.missing.severity] : []),
    ...(count === null ? [words.missing.count] : []),
    ...(concludedOn === null ? [words.missing.day] : []),
    ...(paper.trim() === '' ? [words.missing.paper] : []),
  ];
}
