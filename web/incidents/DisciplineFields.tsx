import { useState } from 'react';
import * as api from '#api/incidents.ts';
import * as people from '#api/people.ts';
import { type Day, shortDate } from '#domain/kernel/day.ts';
import type { Severity } from '#domain/law/discipline.ts';
import { useDraft } from '../kernel/drafts.ts';
import { Trouble } from '../kernel/Trouble.tsx';
import { useRead } from '../kernel/useRead.ts';
import { useWrite } from '../kernel/useWrite.ts';
import { Button } from '../ui/Button.tsx';
import { DateField } from '../ui/DateField.tsx';
import { Form } from '../ui/Form.tsx';
import { useWords } from '../ui/language.ts';
import { PickField } from '../ui/PickField.tsx';
import { SelectField } from '../ui/SelectField.tsx';
import { TextField } from '../ui/TextField.tsx';
import { toast } from '../ui/toast.ts';
import type { Discipline, UnitDisciplines } from './DisciplinesPage.tsx';
import { disciplineWords, severitySaid } from './disciplineWords.ts';
import styles from './Incidents.module.css';

export type PaperKind = 'opened' | 'decided';

interface Typed {
  readonly personId: string | null;
  readonly on: Day | null;
  readonly severity: Severity | null;
  readonly lineCode: string | null;
  readonly paper: string;
}

const blank: Typed = { personId: null, on: null, severity: null, lineCode: null, paper: '' };

interface DisciplineFieldsProps {
  readonly kind: PaperKind;
  readonly year: UnitDisciplines;
  readonly about: Discipline | null;
  readonly onDone: () => void;
}

/** About whom, of which day, by which paper; for a decision also the form that the law has for this person. */
export function DisciplineFields({ kind, year, about, onDone }: DisciplineFieldsProps) {
  const words = useWords(disciplineWords);
  const draft = useDraft<Typed>(`discipline.${year.campaignId}.${about?.id ?? kind}`, blank);
  const typed = { ...draft.value, personId: about?.personId ?? draft.value.personId };
  const change = (part: Partial<Typed>) => draft.change((value) => ({ ...value, ...part }));
  const options = {
    onDone: () => {
      draft.clear();
      toast(words.recordedToast);
      onDone();
    },
  };
  const [open, decide] = [useWrite(api.openProcedure, options), useWrite(api.decideDiscipline, options)];
  const act = kind === 'opened' ? open : decide;
  const missing = missingIn(typed, kind, words);
  const submit = () => {
    if (missing.length > 0) return;
    const facts = { campaignId: year.campaignId, personId: typed.personId!, on: typed.on!, paper: typed.paper };
    if (kind === 'opened') open.write({ ...facts, byDecision: true });
    else decide.write({ ...facts, signed: true, severity: typed.severity!, lineCode: typed.lineCode! });
  };
  return (
    <Form onSubmit={submit} refusals={act.refusals} label={words.record}>
      {!about && (
        <StaffPick unitId={year.unitId} value={typed.personId} onChange={(personId) => change({ personId, severity: null })} />
      )}
      <div className={styles.two}>
        <DateField
          name="on"
          label={words.day}
          value={typed.on}
          onChange={(on) => change({ on, severity: null })}
          max={year.today}
        />
        {kind === 'decided' && (
          <FormPick campaignId={year.campaignId} typed={typed} onChange={(severity) => change({ severity })} />
        )}
      </div>
      {kind === 'decided' && (
        <SelectField
          name="lineCode"
          label={words.line}
          hint={words.lineHint}
          options={year.lines.map(({ code, text }) => ({ value: code, label: `${code} ${text}` }))}
          value={typed.lineCode}
          onChange={(lineCode) => change({ lineCode })}
        />
      )}
      <TextField
        name="paper"
        label={kind === 'opened' ? words.openingPaper : words.decisionPaper}
        hint={words.paperHint}
        maxLength={300}
        value={typed.paper}
        onChange={(paper) => change({ paper })}
      />
      {act.failure && <Trouble error={act.failure} />}
      <div>
        <Button type="submit" kind="main" busy={act.pending} whyNot={missing}>
          {kind === 'opened' ? words.openDo : words.decideDo}
        </Button>
      </div>
    </Form>
  );
}

interface StaffPickProps {
  readonly unitId: string;
  readonly value: string | null;
  readonly onChange: (personId: string | null) => void;
}

function StaffPick({ unitId, value, onChange }: StaffPickProps) {
  const words = useWords(disciplineWords);
  const [typed, setTyped] = useState('');
  const search = typed.trim();
  const read = useRead(people.listPeople, { unitId, ...(search ? { search } : {}) }, { keepShown: true });
  const options = (read.data?.people ?? [])
    .filter(({ position }) => position !== null)
    .map(({ id, fullName, position }) => ({ value: id, label: fullName, ...(position ? { hint: position } : {}) }));
  return (
    <PickField name="personId" label={words.person} options={options} value={value} onChange={onChange} onSearch={setTyped} />
  );
}

interface FormPickProps {
  readonly campaignId: string;
  readonly typed: Typed;
  readonly onChange: (severity: Severity) => void;
}

/** Only the forms that the law has for this kind of worker on that day. */
function FormPick({ campaignId, typed: { personId, on, severity }, onChange }: FormPickProps) {
  const words = useWords(disciplineWords);
  const isAsked = personId !== null && on !== null;
  const read = useRead(api.showForms, { campaignId, personId: personId ?? '', on: on ?? ('' as Day) }, { enabled: isAsked });
  const found = isAsked ? read.data : undefined;
  const chosen = found?.forms.find((form) => form.severity === severity);
  const lasts = chosen && (chosen.effectUntil ? words.effectUntil(shortDate(chosen.effectUntil)) : words.effectLasts);
  const hint = !isAsked
    ? words.formsAfter
    : [lasts, found && words.formsBy(found.law), found && !found.isEffectCertain && words.uncertain].filter(Boolean).join(' ');
  return (
    <SelectField
      name="severity"
      label={words.severity}
      hint={hint}
      options={(found?.forms ?? []).map((form) => ({
        value: form.severity,
        label: severitySaid(words, form.severity, found!.staffClass),
      }))}
      value={severity}
      onChange={onChange}
    />
  );
}

function missingIn(typed: Typed, kind: PaperKind, { missing }: (typeof disciplineWords)['vi']): readonly string[] {
  return [
    ...(typed.personId === null ? [missing.person] : []),
    ...(typed.on === null ? [missing.day] : []),
    ...(kind === 'decided' && typed.severity === null ? [missing.severity] : []),
    ...(kind === 'decided' && typed.lineCode === null ? [missing.line] : []),
    ...(typed.paper.trim() === '' ? [missing.paper] : []),
  ];
}
