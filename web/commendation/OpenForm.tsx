import { useState } from 'react';
import * as api from '#api/commendation.ts';
import type { DueMeaning } from '#domain/commendation/round.ts';
import type { Day } from '#domain/kernel/day.ts';
import type { Output } from '../kernel/client.ts';
import { useDraft } from '../kernel/drafts.ts';
import { Loaded } from '../kernel/Loaded.tsx';
import { Trouble } from '../kernel/Trouble.tsx';
import { useRead } from '../kernel/useRead.ts';
import { useWrite } from '../kernel/useWrite.ts';
import { Button } from '../ui/Button.tsx';
import { CheckField } from '../ui/CheckField.tsx';
import { DateField } from '../ui/DateField.tsx';
import { Form } from '../ui/Form.tsx';
import { useWords } from '../ui/language.ts';
import { RadioField } from '../ui/RadioField.tsx';
import { Section } from '../ui/Section.tsx';
import { SelectField } from '../ui/SelectField.tsx';
import { TextArea } from '../ui/TextArea.tsx';
import { TextField } from '../ui/TextField.tsx';
import { toast } from '../ui/toast.ts';
import { AwardRows } from './AwardRows.tsx';
import styles from './Intake.module.css';
import { InvitedUnits } from './InvitedUnits.tsx';
import { intakeWords } from './intakeWords.ts';

type Opening = Output<typeof api.showOpening>;
type Place = Output<typeof api.listRounds>['mayOpenAt'][number];

const freely = '-';

/** Where a round is opened and by which plan; the rest follows from both. */
export function OpenForm({ places, onClose }: { readonly places: readonly Place[]; readonly onClose: () => void }) {
  const words = useWords(intakeWords);
  const [unitId, setUnit] = useState(places[0]?.unitId ?? '');
  const [planId, setPlan] = useState<string>(freely);
  const chosen = planId === freely ? {} : { planId };
  const read = useRead(api.showOpening, { unitId, ...chosen }, { keepShown: true });
  return (
    <Section title={words.open} first>
      <div className={styles.rows}>
        <div className={[styles.two, styles.level].join(' ')}>
          {places.length > 1 && (
            <SelectField
              name="unitId"
              label={words.openAt}
              options={places.map((one) => ({ value: one.unitId, label: one.unitName }))}
              value={unitId}
              onChange={(value) => {
                setUnit(value);
                setPlan(freely);
              }}
            />
          )}
          <SelectField
            name="planId"
            label={words.plan}
            hint={words.planHint}
            options={[
              { value: freely, label: words.freely },
              ...(read.data?.plans ?? []).map((one) => ({
                value: one.planId,
                label: [one.number, one.title].filter(Boolean).join(' – '),
              })),
            ]}
            value={planId}
            onChange={setPlan}
          />
        </div>
        <Loaded read={read}>
          {(opening) => (
            <Terms
              key={`${unitId} ${planId} ${opening.proposed.title}`}
              {...{ opening, unitId, planId: planId === freely ? null : planId, onClose }}
            />
          )}
        </Loaded>
      </div>
    </Section>
  );
}

interface Typed {
  readonly title: string;
  readonly merit: string;
  readonly dueOn: Day | null;
  readonly dueMeaning: DueMeaning | null;
  readonly councilId: string | null;
  readonly standingUnitId: string | null;
  readonly awards: Opening['proposed']['awards'];
  readonly dossier: string;
  readonly needsRegistration: boolean;
  readonly invited: readonly string[];
}

interface TermsProps {
  readonly opening: Opening;
  readonly unitId: string;
  readonly planId: string | null;
  readonly onClose: () => void;
}

const typedOf = ({ proposed, councils }: Opening): Typed => ({
  ...{ title: proposed.title, merit: proposed.merit, awards: proposed.awards, needsRegistration: proposed.needsRegistration },
  ...{ dueOn: proposed.due?.on ?? null, dueMeaning: proposed.due?.meaning ?? null, invited: [] },
  ...{ councilId: councils[0]?.councilId ?? null, standingUnitId: councils[0]?.standingUnitId ?? null },
  dossier: proposed.dossier.map(({ text }) => text).join('\n'),
});

function Terms({ opening, unitId, planId, onClose }: TermsProps) {
  const words = useWords(intakeWords);
  const draft = useDraft<Typed>(`award-round.${unitId}.${planId ?? 'free'}`, typedOf(opening));
  const typed = draft.value;
  const change = (part: Partial<Typed>) => draft.change((value) => ({ ...value, ...part }));
  const write = useWrite(api.openRound, {
    onDone: () => {
      draft.clear();
      toast(words.opened);
      onClose();
    },
  });
  const { proposed, councils, standing } = opening;
  const { dueOn, dueMeaning } = typed;
  const missing = [
    ...(typed.title.trim() ? [] : [words.openMissing.title]),
    ...(typed.merit.trim() ? [] : [words.openMissing.merit]),
    ...(dueOn ? [] : [words.openMissing.dueOn]),
    ...(dueMeaning ? [] : [words.openMissing.dueMeaning]),
    ...(typed.invited.length > 0 ? [] : [words.openMissing.invited]),
  ];
  const submit = () => {
    if (!dueOn || !dueMeaning) return;
    const { title, merit, awards, councilId, standingUnitId, needsRegistration, invited } = typed;
    const shared = {
      unitId,
      planId,
      year: proposed.year,
      title,
      merit,
      councilId,
      standingUnitId,
      needsRegistration,
      dueOn,
      dueMeaning,
    };
    write.write({
      ...shared,
      awards,
      quotas: proposed.quotas,
      dossier: asksOf(typed.dossier, proposed.dossier),
      invited: [...invited],
    });
  };
  const line = (at: number | null | undefined) => (at ? words.fromLine(at) : undefined);
  const meanings = (['before', 'through'] as const).map((value) => ({ value, label: words[value], hint: words[`${value}Hint`] }));
  return (
    <Form onSubmit={submit} refusals={write.refusals} label={words.open}>
      <TextField name="title" label={words.name} maxLength={300} value={typed.title} onChange={(title) => change({ title })} />
      <TextArea
        name="merit"
        label={words.merit}
        hint={words.meritHint}
        rows={2}
        maxLength={500}
        value={typed.merit}
        onChange={(merit) => change({ merit })}
      />
      <div className={styles.two}>
        <DateField
          name="dueOn"
          label={words.dueOn}
          hint={line(proposed.due?.line)}
          value={dueOn}
          onChange={(day) => change({ dueOn: day })}
        />
        <RadioField
          name="dueMeaning"
          label={words.dueMeaning}
          options={meanings}
          value={dueMeaning}
          onChange={(value) => change({ dueMeaning: value })}
        />
      </div>
      {proposed.due && <p className={styles.hint}>«{proposed.due.text}»</p>}
      <div className={styles.two}>
        <SelectField
          name="councilId"
          label={words.council}
          options={[
            { value: freely, label: words.noCouncil },
            ...councils.map((one) => ({ value: one.councilId, label: one.name })),
          ]}
          value={typed.councilId ?? freely}
          onChange={(value) => change({ councilId: value === freely ? null : value })}
        />
        <SelectField
          name="standingUnitId"
          label={words.standing}
          options={[{ value: freely, label: words.itself }, ...standing.map((one) => ({ value: one.unitId, label: one.name }))]}
          value={typed.standingUnitId ?? freely}
          onChange={(value) => change({ standingUnitId: value === freely ? null : value })}
        />
      </div>
      <AwardRows awards={typed.awards} onChange={(awards) => change({ awards })} />
      {proposed.quotas.length > 0 && (
        <div>
          <p>{words.quotas}</p>
          <ul className={styles.reasons}>
            {proposed.quotas.map((quota) => (
              <li key={`${quota.line} ${quota.text}`}>
                {words.quotaLine(quota.text, quota.min, quota.max)} <span>{words.fromLine(quota.line)}</span>
              </li>
            ))}
          </ul>
          <p className={styles.hint}>{words.quotaHint}</p>
        </div>
      )}
      <TextArea
        name="dossier"
        label={words.dossierList}
        hint={words.dossierHint}
        rows={4}
        optional
        value={typed.dossier}
        onChange={(dossier) => change({ dossier })}
      />
      <CheckField
        name="needsRegistration"
        label={words.needsRegistration}
        checked={typed.needsRegistration}
        onChange={(needsRegistration) => change({ needsRegistration })}
      />
      <InvitedUnits units={opening.units} chosen={typed.invited} onChange={(invited) => change({ invited })} />
      {write.failure && <Trouble error={write.failure} />}
      <div className={styles.acts}>
        <Button kind="main" busy={write.pending} whyNot={missing} onClick={submit}>
          {words.openDo}
        </Button>
        <Button onClick={onClose}>{words.cancel}</Button>
      </div>
    </Form>
  );
}

/** Lines that the plan has keep their place in it and what may stand for them. */
function asksOf(typed: string, proposed: Opening['proposed']['dossier']) {
  const lines = typed
    .split('\n')
    .map((text) => text.trim())
    .filter(Boolean);
  return lines.slice(0, 30).map((text, at) => {
    const known = proposed.find((one) => one.text === text);
    return { key: `plan-${at}`, text, anyOf: known?.anyOf ?? [], line: known?.line ?? null };
  });
}
