import { useState } from 'react';
import * as api from '#api/exemplars.ts';
import { type AdoptionOutcome, adoptionOutcomes } from '#domain/exemplars/adoption.ts';
import { type Day, shortDate } from '#domain/kernel/day.ts';
import { type HolderRole, holderRoles } from '#domain/workplan/assignment.ts';
import { FormDialog } from '../kernel/FormDialog.tsx';
import { useWrite } from '../kernel/useWrite.ts';
import { Anchor } from '../ui/Anchor.tsx';
import { Button } from '../ui/Button.tsx';
import { DateField } from '../ui/DateField.tsx';
import { numberText } from '../ui/format.ts';
import { Line } from '../ui/Line.tsx';
import { Lines } from '../ui/Lines.tsx';
import { useWords } from '../ui/language.ts';
import { NumberField } from '../ui/NumberField.tsx';
import { Section } from '../ui/Section.tsx';
import { SelectField } from '../ui/SelectField.tsx';
import { TextArea } from '../ui/TextArea.tsx';
import { TextField } from '../ui/TextField.tsx';
import { toast } from '../ui/toast.ts';
import type { Shown } from './ExemplarPage.tsx';
import { exemplarWords } from './words.ts';

type Adoption = Shown['adoptions'][number];

/** How far it spread: counts of all, by name who keeps it and the reader's own unit. */
export function Adoptions({ shown }: { readonly shown: Shown }) {
  const words = useWords(exemplarWords);
  const [reporting, setReporting] = useState<Adoption | null>(null);
  const { adopted, tried, kept, dropped } = shown.spread;
  return (
    <Section title={words.spreading} aside={adopted > 0 && words.spread(adopted)}>
      <p className="ink-2">{adopted === 0 ? words.spreadNone : words.spreadMore(tried, kept, dropped)}</p>
      {shown.adoptions.length > 0 && (
        <Lines label={words.spreading}>
          {shown.adoptions.map((one) => (
            <AdoptionLine key={one.id} one={one} onReport={() => setReporting(one)} />
          ))}
        </Lines>
      )}
      {reporting?.own && <ReportDialog adoption={reporting} today={shown.today} onClose={() => setReporting(null)} />}
    </Section>
  );
}

function AdoptionLine({ one, onReport }: { readonly one: Adoption; readonly onReport: () => void }) {
  const words = useWords(exemplarWords);
  const figure = (hundredths: number | null) => (hundredths === null ? '' : numberText(hundredths / 100));
  const { last, own } = one;
  return (
    <Line
      when={words.outcomes[one.outcome ?? 'none']}
      tone={one.outcome === 'kept' ? 'done' : 'plain'}
      margin={own ? words.ownAdoption : undefined}
      title={one.unitName}
      why={words.adoptedOn(shortDate(one.adoptedOn))}
      actions={own && own.whyNot.report.length === 0 && <Button onClick={onReport}>{words.report}</Button>}
    >
      {last && (
        <p className="small">
          {[
            last.measure && words.reportOf(last.measure, figure(last.before), figure(last.after)),
            last.note,
            shortDate(last.onDay),
          ]
            .filter(Boolean)
            .join(' · ')}
        </p>
      )}
      {own && (
        <p className="small">
          <Anchor href={`/ke-hoach/${own.planId}/trien-khai`}>{`${words.toTask} (${own.code})`}</Anchor>
        </p>
      )}
    </Line>
  );
}

interface DialogProps {
  readonly onClose: () => void;
}

export function AdoptDialog({ shown, onClose }: DialogProps & { readonly shown: Shown }) {
  const words = useWords(exemplarWords);
  const [unitId, setUnitId] = useState(shown.units[0]?.id ?? '');
  const [role, setRole] = useState<HolderRole>('clerk');
  const [dueOn, setDueOn] = useState<Day | null>(null);
  const write = useWrite(api.adoptExemplar, {
    onDone: () => {
      toast(words.adopted);
      onClose();
    },
  });
  return (
    <FormDialog
      title={words.adoptTitle}
      act={words.adopt}
      size="m"
      whyNot={dueOn === null ? [words.dueMissing] : []}
      onClose={onClose}
      onSubmit={() => dueOn && write.write({ exemplarId: shown.id, unitId, role, dueOn })}
      write={write}
    >
      <p>{words.adoptWhy}</p>
      {shown.units.length > 1 && (
        <SelectField
          name="unitId"
          label={words.unit}
          value={unitId}
          options={shown.units.map(({ id, name }) => ({ value: id, label: name }))}
          onChange={setUnitId}
        />
      )}
      <SelectField
        name="role"
        label={words.role}
        value={role}
        options={holderRoles.map((each) => ({ value: each, label: words.roles[each] }))}
        onChange={setRole}
      />
      <DateField name="dueOn" label={words.dueOn} value={dueOn} min={shown.today} onChange={setDueOn} />
    </FormDialog>
  );
}

const inHundredths = (value: number | null) => (value === null ? null : Math.round(value * 100));

function ReportDialog({ adoption, today, onClose }: DialogProps & { readonly adoption: Adoption; readonly today: Day }) {
  const words = useWords(exemplarWords);
  const [typed, setTyped] = useState({
    ...{ onDay: today as Day | null, outcome: 'tried' as AdoptionOutcome, measure: adoption.last?.measure ?? '', note: '' },
    ...{ before: null as number | null, after: null as number | null },
  });
  const change = (part: Partial<typeof typed>) => setTyped((before) => ({ ...before, ...part }));
  const write = useWrite(api.reportAdoption, {
    onDone: () => {
      toast(words.reported);
      onClose();
    },
  });
  const isDropped = typed.outcome === 'dropped';
  const send = () => {
    const { onDay, before, after, measure, ...rest } = typed;
    if (!onDay || !adoption.own) return;
    const figures = isDropped
      ? { measure: '', before: null, after: null }
      : { measure, before: inHundredths(before), after: inHundredths(after) };
    write.write({ adoptionId: adoption.id, version: adoption.own.version, onDay, ...rest, ...figures });
  };
  return (
    <FormDialog title={words.reportTitle} act={words.report} size="m" onClose={onClose} onSubmit={send} write={write}>
      <div className="two">
        <SelectField
          name="outcome"
          label={words.outcome}
          value={typed.outcome}
          options={adoptionOutcomes.map((each) => ({ value: each, label: words.outcomes[each] }))}
          onChange={(outcome) => change({ outcome })}
        />
        <DateField name="onDay" label={words.onDay} value={typed.onDay} max={today} onChange={(onDay) => change({ onDay })} />
      </div>
      {!isDropped && (
        <>
          <TextField
            name="measure"
            label={words.measure}
            hint={words.measureHint}
            value={typed.measure}
            maxLength={200}
            onChange={(measure) => change({ measure })}
          />
          <div className="two">
            <NumberField
              name="before"
              label={words.before}
              value={typed.before}
              min={0}
              onChange={(before) => change({ before })}
            />
            <NumberField name="after" label={words.after} value={typed.after} min={0} onChange={(after) => change({ after })} />
          </div>
        </>
      )}
      <TextArea
        name="note"
        label={isDropped ? words.noteDropped : words.note}
        value={typed.note}
        maxLength={1000}
        onChange={(note) => change({ note })}
      />
    </FormDialog>
  );
}
