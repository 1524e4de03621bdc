import { useState } from 'react';
import * as api from '#api/blocs.ts';
import type { Day } from '#domain/kernel/day.ts';
import { FormDialog } from '../kernel/FormDialog.tsx';
import { useWrite } from '../kernel/useWrite.ts';
import { Button } from '../ui/Button.tsx';
import { CheckField } from '../ui/CheckField.tsx';
import { DateField } from '../ui/DateField.tsx';
import { FieldErrors } from '../ui/Field.tsx';
import { useWords } from '../ui/language.ts';
import { NumberField } from '../ui/NumberField.tsx';
import { useFieldOf } from '../ui/refusal.ts';
import { TextField } from '../ui/TextField.tsx';
import { toast } from '../ui/toast.ts';
import type { Shown, YearShown } from './BlocPage.tsx';
import styles from './Blocs.module.css';
import { blocWords } from './words.ts';

interface Award {
  readonly form: string;
  readonly places: number | null;
  readonly agree: Readonly<Record<string, number | null>>;
}

interface MeetingDialogProps {
  readonly shown: Shown;
  readonly year: YearShown;
  readonly onClose: () => void;
}

const isHour = (text: string) => /^([01]\d|2[0-3]):[0-5]\d$/.test(text);

const awardsOf = (year: YearShown): readonly Award[] =>
  year.meeting?.awards.map(({ form, places, votes }) => ({
    ...{ form, places, agree: Object.fromEntries(votes.map(({ unitId, agree }) => [unitId, agree])) },
  })) ?? [{ form: '', places: 1, agree: {} }];

/** The meeting as it was held: who came, how many were for whom. */
export function MeetingDialog({ shown, year, onClose }: MeetingDialogProps) {
  const words = useWords(blocWords);
  const { meeting } = year;
  const [typed, setTyped] = useState({
    ...{ heldOn: meeting?.heldOn ?? (null as Day | null), begins: meeting?.begins ?? '', ends: meeting?.ends ?? '' },
    ...{ venue: meeting?.venue ?? '', chair: meeting?.chair ?? '', chairTitle: meeting?.chairTitle ?? '' },
    ...{ secretary: meeting?.secretary ?? '', share: meeting?.share ?? (null as number | null), source: meeting?.source ?? '' },
  });
  const [present, setPresent] = useState<readonly string[]>(meeting?.present ?? []);
  const [awards, setAwards] = useState(awardsOf(year));
  const change = (part: Partial<typeof typed>) => setTyped((before) => ({ ...before, ...part }));
  const write = useWrite(api.recordBlocMeeting, {
    onDone: () => {
      toast(words.saved);
      onClose();
    },
  });
  const { heldOn, share, begins, ends, ...texts } = typed;
  const isFilled =
    heldOn &&
    share !== null &&
    isHour(begins) &&
    isHour(ends) &&
    texts.venue.trim() &&
    texts.chair.trim() &&
    texts.secretary.trim();
  const send = () => {
    if (!heldOn || share === null || !isFilled) return;
    write.write({
      ...{ blocYearId: year.id, version: year.version, heldOn, share, begins, ends, ...texts, present: [...present] },
      awards: awards.map(({ form, places, agree }) => ({
        ...{ form, places: places ?? 1 },
        votes: year.results.flatMap(({ id }) => (agree[id] == null ? [] : [{ unitId: id, agree: agree[id] }])),
      })),
    });
  };
  const text = (name: 'venue' | 'chair' | 'chairTitle' | 'secretary' | 'begins' | 'ends', hint?: string) => (
    <TextField
      name={name}
      label={words[name]}
      {...(hint ? { hint } : {})}
      value={typed[name]}
      maxLength={200}
      onChange={(value) => change({ [name]: value })}
    />
  );
  return (
    <FormDialog
      title={words.meeting}
      act={words.record}
      whyNot={isFilled ? [] : [words.meetingMissing]}
      {...{ onClose, write }}
      onSubmit={send}
    >
      <div className="two">
        <DateField
          name="heldOn"
          label={words.heldOn}
          value={heldOn}
          max={shown.today}
          onChange={(value) => change({ heldOn: value })}
        />
        {text('venue')}
        {text('begins', words.hourHint)}
        {text('ends', words.hourHint)}
        {text('chair')}
        {text('chairTitle')}
        {text('secretary')}
        <NumberField
          name="share"
          label={words.share}
          value={share}
          min={1}
          max={100}
          onChange={(value) => change({ share: value })}
        />
      </div>
      <TextField
        name="source"
        label={words.source}
        hint={words.sourceHint}
        value={typed.source}
        maxLength={300}
        onChange={(value) => change({ source: value })}
      />
      <Present units={shown.members} present={present} onChange={setPresent} />
      {awards.map((award, at) => (
        <AwardFields
          // biome-ignore lint/suspicious/noArrayIndexKey: an award has no other identity while its form is typed
          key={at}
          at={at}
          award={award}
          units={year.results}
          onChange={(part) => setAwards((all) => all.map((one, place) => (place === at ? { ...one, ...part } : one)))}
          onRemove={awards.length > 1 ? () => setAwards((all) => all.filter((_, place) => place !== at)) : null}
        />
      ))}
      <div>
        <Button icon="plus" onClick={() => setAwards((all) => [...all, { form: '', places: 1, agree: {} }])}>
          {words.addAward}
        </Button>
      </div>
    </FormDialog>
  );
}

interface PresentProps {
  readonly units: Shown['members'];
  readonly present: readonly string[];
  readonly onChange: (present: readonly string[]) => void;
}

function Present({ units, present, onChange }: PresentProps) {
  const words = useWords(blocWords);
  const { id, refused } = useFieldOf('present');
  return (
    <fieldset className={styles.rows} id={id} tabIndex={-1}>
      <legend>{words.present}</legend>
      {units.map((unit) => (
        <CheckField
          key={unit.id}
          name={`present.${unit.id}`}
          label={unit.name}
          checked={present.includes(unit.id)}
          onChange={(isIn) => onChange(isIn ? [...present, unit.id] : present.filter((one) => one !== unit.id))}
        />
      ))}
      <FieldErrors id={`${id}-loi`} errors={refused} />
    </fieldset>
  );
}

interface AwardFieldsProps {
  readonly at: number;
  readonly award: Award;
  readonly units: YearShown['results'];
  readonly onChange: (part: Partial<Award>) => void;
  readonly onRemove: (() => void) | null;
}

function AwardFields({ at, award, units, onChange, onRemove }: AwardFieldsProps) {
  const words = useWords(blocWords);
  const { id, refused } = useFieldOf(`awards.${at}.votes`);
  const voted = units.filter((unit) => award.agree[unit.id] != null);
  return (
    <fieldset className={styles.award} id={id} tabIndex={-1}>
      <legend className="sr">{`${words.award} ${at + 1}`}</legend>
      <div className="two">
        <TextField
          name={`awards.${at}.form`}
          label={words.award}
          hint={words.awardHint}
          value={award.form}
          maxLength={200}
          onChange={(form) => onChange({ form })}
        />
        <NumberField
          name={`awards.${at}.places`}
          label={words.places}
          value={award.places}
          min={1}
          digits={0}
          onChange={(places) => onChange({ places })}
        />
      </div>
      <p className="small ink-2">{words.votedOnly}</p>
      <div className="two">
        {units.map((unit) => (
          <NumberField
            key={unit.id}
            name={`awards.${at}.votes.${voted.indexOf(unit)}.agree`}
            label={words.agreeOf(unit.name)}
            optional
            value={award.agree[unit.id] ?? null}
            min={0}
            digits={0}
            onChange={(agree) => onChange({ agree: { ...award.agree, [unit.id]: agree } })}
          />
        ))}
      </div>
      <FieldErrors id={`${id}-loi`} errors={refused} />
      {onRemove && (
        <div>
          <Button kind="quiet" onClick={onRemove}>
            {words.removeAward}
          </Button>
        </div>
      )}
    </fieldset>
  );
}
