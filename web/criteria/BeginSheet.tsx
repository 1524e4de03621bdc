import { useRouter } from '@tanstack/react-router';
import { useState } from 'react';
import * as api from '#api/criteria.ts';
import { dayAt, yearOf } from '#domain/kernel/day.ts';
import { type SubjectType, subjectTypes } from '#domain/org/unit.ts';
import { useNow } from '../kernel/clock.ts';
import { useWrite } from '../kernel/useWrite.ts';
import { Button } from '../ui/Button.tsx';
import { FileField } from '../ui/FileField.tsx';
import { Form } from '../ui/Form.tsx';
import { useWords } from '../ui/language.ts';
import { Note } from '../ui/Note.tsx';
import { RadioField } from '../ui/RadioField.tsx';
import { Section } from '../ui/Section.tsx';
import { SelectField } from '../ui/SelectField.tsx';
import { TextField } from '../ui/TextField.tsx';
import styles from './Sheet.module.css';
import type { ListedSheets } from './SheetsPage.tsx';
import { sheetWords } from './words.ts';

interface BeginSheetProps {
  readonly listed: ListedSheets;
  /** The plan that this page was opened from. */
  readonly fromPlan?: string;
}

/** Begins a draft: whose sheet it is, from what, with the paper where it is a superior's. */
export function BeginSheet({ listed, fromPlan }: BeginSheetProps) {
  const words = useWords(sheetWords);
  const router = useRouter();
  const { mayDraft, plans } = listed;
  const [place, setPlace] = useState('0');
  const [from, setFrom] = useState<'plan' | 'sample'>(plans.length > 0 ? 'plan' : 'sample');
  const [planId, setPlanId] = useState<string | null>(
    (plans.find((plan) => plan.planId === fromPlan) ?? plans[0])?.planId ?? null,
  );
  const [typedTitle, setTitle] = useState<string | null>(null);
  const [source, setSource] = useState('');
  const [subjectType, setSubjectType] = useState<SubjectType>('public-service-unit');
  const [paper, setPaper] = useState<readonly File[]>([]);
  const drafting = useWrite(api.draftSheet, { onDone: ({ id }) => router.history.push(`/bang-diem/${id}`) });
  const thisYear = yearOf(dayAt(useNow()));
  const plan = from === 'plan' ? plans.find((one) => one.planId === planId) : undefined;
  const title = typedTitle ?? words.titleOf(plan?.year ?? thisYear);
  const body = mayDraft[Number(place)]!;
  const entersOthers = mayDraft.some((one) => one.withPaper);
  const send = () => {
    const { unitId, enteredFor } = body;
    drafting.write({
      unitId,
      ...(enteredFor ? { enteredFor } : {}),
      from: from === 'plan' && planId ? { kind: 'plan', planId } : { kind: 'sample' },
      title,
      ...(source ? { source } : {}),
      subjectType,
      ...(paper[0] ? { paper: paper[0] } : {}),
    });
  };
  return (
    <Section title={words.begin} first={fromPlan !== undefined}>
      <div className={styles.begin}>
        <Form onSubmit={send} refusals={drafting.refusals} label={words.begin}>
          {mayDraft.length > 1 && (
            <SelectField
              name="unitId"
              label={words.issuer}
              hint={entersOthers ? words.issuerHint : undefined}
              options={mayDraft.map((one, index) => ({
                value: String(index),
                label: one.withPaper ? `${one.unitName} (${words.enteredFor})` : one.unitName,
              }))}
              value={place}
              onChange={setPlace}
            />
          )}
          <RadioField
            name="from"
            label={words.from}
            options={[
              ...(plans.length > 0 ? [{ value: 'plan' as const, label: words.fromPlan, hint: words.fromPlanHint }] : []),
              { value: 'sample' as const, label: words.fromSample, hint: words.fromSampleHint },
            ]}
            value={from}
            onChange={setFrom}
          />
          {from === 'plan' && (
            <SelectField
              name="from.planId"
              label={words.plan}
              options={plans.map((plan) => ({ value: plan.planId, label: words.planOf(plan) }))}
              value={planId}
              onChange={setPlanId}
            />
          )}
          <div className="two">
            <TextField name="title" label={words.title} value={title} onChange={setTitle} />
            <SelectField
              name="subjectType"
              label={words.subject}
              options={subjectTypes.map((type) => ({ value: type, label: words[type] }))}
              value={subjectType}
              onChange={setSubjectType}
            />
          </div>
          {body.withPaper && (
            <>
              <TextField name="source" label={words.source} hint={words.sourceHint} value={source} onChange={setSource} />
              <FileField
                name="paper"
                label={words.paper}
                hint={words.paperHint}
                accept=".pdf,.jpg,.jpeg,.png,.webp"
                value={paper}
                onChange={setPaper}
              />
            </>
          )}
          {drafting.failure && <Note kind="error">{words.failure}</Note>}
          <div className="row">
            <Button kind="main" type="submit" busy={drafting.pending}>
              {words.beginDo}
            </Button>
          </div>
        </Form>
      </div>
    </Section>
  );
}
