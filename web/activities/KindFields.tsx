import * as documentsApi from '#api/documents.ts';
import { cultureSorts, outreachForms } from '#domain/activities/facts.ts';
import type { Day } from '#domain/kernel/day.ts';
import { shortDate } from '#domain/kernel/day.ts';
import { useRead } from '../kernel/useRead.ts';
import { Anchor } from '../ui/Anchor.tsx';
import { DateField } from '../ui/DateField.tsx';
import { useWords } from '../ui/language.ts';
import { NumberField } from '../ui/NumberField.tsx';
import { PickField } from '../ui/PickField.tsx';
import { SelectField } from '../ui/SelectField.tsx';
import { TextArea } from '../ui/TextArea.tsx';
import { TextField } from '../ui/TextField.tsx';
import styles from './Activities.module.css';
import { DeedFields } from './DeedFields.tsx';
import { Roll } from './Roll.tsx';
import type { Typed } from './typed.ts';
import type { Year } from './useActivities.ts';
import { activitiesWords } from './words.ts';

export interface KindFieldsProps {
  readonly year: Year;
  readonly typed: Typed;
  readonly change: (part: Partial<Typed>) => void;
}

const most = 1_000_000;

/** The fields that only this kind has. */
export function KindFields(props: KindFieldsProps) {
  const { kind } = props.typed;
  if (kind === 'outreach') return <OutreachFields {...props} />;
  if (kind === 'culture') return <CultureFields {...props} />;
  if (kind === 'care') return <CareFields {...props} />;
  if (kind === 'course') return <CourseFields {...props} />;
  if (kind === 'satisfaction') return <SatisfactionFields {...props} />;
  if (kind === 'rule') return <RuleFields {...props} />;
  return kind === 'check' ? <CheckFields {...props} /> : <DeedFields {...props} />;
}

function OutreachFields({ typed, change }: KindFieldsProps) {
  const words = useWords(activitiesWords);
  return (
    <>
      <div className={styles.two}>
        <SelectField
          name="facts.form"
          label={words.form}
          options={outreachForms.map((value) => ({ value, label: words.forms[value] }))}
          value={typed.form}
          onChange={(form) => change({ form })}
        />
        <NumberField
          name="facts.reach"
          label={words.reach}
          optional
          {...{ min: 0, max: most, digits: 0, unit: words.persons }}
          value={typed.people}
          onChange={(people) => change({ people })}
        />
      </div>
      <TextField
        name="facts.link"
        type="url"
        inputMode="url"
        label={words.link}
        hint={words.linkHint}
        optional
        value={typed.link}
        onChange={(link) => change({ link })}
      />
    </>
  );
}

function CultureFields({ typed, change }: KindFieldsProps) {
  const words = useWords(activitiesWords);
  return (
    <div className={styles.two}>
      <SelectField
        name="facts.sort"
        label={words.sort}
        options={cultureSorts.map((value) => ({ value, label: words.sorts[value] }))}
        value={typed.sort}
        onChange={(sort) => change({ sort })}
      />
      <NumberField
        name="facts.people"
        label={words.people}
        optional
        {...{ min: 0, max: most, digits: 0, unit: words.persons }}
        value={typed.people}
        onChange={(people) => change({ people })}
      />
    </div>
  );
}

function CareFields({ typed, change }: KindFieldsProps) {
  const words = useWords(activitiesWords);
  return (
    <div className={styles.two}>
      <NumberField
        name="facts.people"
        label={words.peopleCare}
        {...{ min: 1, max: most, digits: 0, unit: words.persons }}
        value={typed.people}
        onChange={(people) => change({ people })}
      />
      <NumberField
        name="facts.amount"
        label={words.amount}
        optional
        {...{ min: 0, digits: 0, unit: words.dong }}
        value={typed.amount}
        onChange={(amount) => change({ amount })}
      />
    </div>
  );
}

function CourseFields({ year, typed, change }: KindFieldsProps) {
  const words = useWords(activitiesWords);
  return (
    <>
      <TextField
        name="facts.organiser"
        label={words.organiser}
        maxLength={200}
        value={typed.organiser}
        onChange={(organiser) => change({ organiser })}
      />
      <div className={styles.two}>
        <DateField
          name="facts.until"
          label={words.until}
          hint={words.untilHint}
          optional
          value={typed.until}
          onChange={(until: Day | null) => change({ until })}
          {...(typed.onDay ? { min: typed.onDay } : {})}
          max={year.today}
        />
        <NumberField
          name="facts.hours"
          label={words.hours}
          optional
          {...{ min: 0.5, max: 2000, digits: 1, unit: words.hoursUnit }}
          value={typed.hours}
          onChange={(hours) => change({ hours })}
        />
      </div>
      <Roll year={year} typed={typed} change={change} />
    </>
  );
}

function SatisfactionFields({ typed, change }: KindFieldsProps) {
  const words = useWords(activitiesWords);
  const figures = ['asked', 'answered', 'satisfied'] as const;
  return (
    <>
      <div className={styles.two}>
        {figures.map((figure) => (
          <NumberField
            key={figure}
            name={`facts.${figure}`}
            label={words[figure]}
            {...{ min: figure === 'satisfied' ? 0 : 1, max: most, digits: 0, unit: words.persons }}
            value={typed[figure]}
            onChange={(count) => change({ [figure]: count })}
          />
        ))}
      </div>
      <TextField
        name="facts.source"
        label={words.source}
        hint={words.sourceHint}
        maxLength={300}
        value={typed.source}
        onChange={(source) => change({ source })}
      />
    </>
  );
}

/** The register holds the document; here it is only pointed at. */
function RuleFields({ year, typed, change }: KindFieldsProps) {
  const words = useWords(activitiesWords);
  const own = useRead(documentsApi.listDocuments, { unitId: year.unitId, direction: 'own', size: 100 });
  const issued = (own.data?.rows ?? []).filter(({ state }) => state === 'issued');
  const choose = (documentId: string | null) => {
    const chosen = issued.find(({ id }) => id === documentId);
    if (!chosen) return change({ documentId });
    const isThisYear = chosen.day.startsWith(String(year.year));
    change({ documentId, title: typed.title || chosen.subject.slice(0, 200), ...(isThisYear ? { onDay: chosen.day } : {}) });
  };
  return (
    <>
      <PickField
        name="facts.documentId"
        label={words.document}
        hint={words.documentHint}
        options={issued.map(({ id, number, subject, day }) => ({
          value: id,
          label: `${number} – ${subject}`,
          hint: shortDate(day),
        }))}
        value={typed.documentId}
        onChange={choose}
      />
      <p>
        <Anchor href="/van-ban">{words.toRegister}</Anchor>
      </p>
    </>
  );
}

function CheckFields({ typed, change }: KindFieldsProps) {
  const words = useWords(activitiesWords);
  return (
    <>
      <TextField
        name="facts.area"
        label={words.area}
        hint={words.areaHint}
        maxLength={200}
        value={typed.area}
        onChange={(area) => change({ area })}
      />
      <TextArea
        name="facts.found"
        label={words.found}
        rows={3}
        maxLength={2000}
        value={typed.found}
        onChange={(found) => change({ found })}
      />
      <TextArea
        name="facts.asked"
        label={words.toMend}
        optional
        rows={2}
        maxLength={1000}
        value={typed.toMend}
        onChange={(toMend) => change({ toMend })}
      />
    </>
  );
}
