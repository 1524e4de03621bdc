import * as api from '#api/reviews.ts';
import { type Day, dayOf, monthOf, yearOf } from '#domain/kernel/day.ts';
import type { MeetingKind } from '#domain/reviews/meeting.ts';
import { useDraft } from '../kernel/drafts.ts';
import { Trouble } from '../kernel/Trouble.tsx';
import { useWrite } from '../kernel/useWrite.ts';
import { Button } from '../ui/Button.tsx';
import { DateField } from '../ui/DateField.tsx';
import { Form } from '../ui/Form.tsx';
import { IconButton } from '../ui/IconButton.tsx';
import { useWords } from '../ui/language.ts';
import { NumberField } from '../ui/NumberField.tsx';
import { Section } from '../ui/Section.tsx';
import { Segments } from '../ui/Segments.tsx';
import { TextArea } from '../ui/TextArea.tsx';
import { TextField } from '../ui/TextField.tsx';
import { toast } from '../ui/toast.ts';
import { blankRaised, isWhole, type Raised, RaisedFields } from './RaisedFields.tsx';
import type { Item } from './ReviewPage.tsx';
import styles from './Reviews.module.css';
import { reviewsWords } from './words.ts';

interface Typed {
  readonly kind: MeetingKind;
  readonly heldOn: Day | null;
  readonly present: number | null;
  readonly total: number | null;
  readonly notes: string;
  /** By shortcoming. */
  readonly outcomes: Readonly<Record<string, string>>;
  readonly raised: readonly Raised[];
}

/** The meeting as it went: figures, outcomes of what was open, what is new; one press keeps it all. */
export function HoldMeeting({ item }: { readonly item: Item }) {
  const words = useWords(reviewsWords);
  const begin: Typed = {
    kind: 'monthly',
    heldOn: firstGuess(item),
    present: null,
    total: item.staff,
    notes: '',
    outcomes: {},
    raised: [],
  };
  const draft = useDraft<Typed>(`meeting.${item.campaignId}.${item.month}`, begin);
  const { value: typed } = draft;
  const change = (part: Partial<Typed>) => draft.change((value) => ({ ...value, ...part }));
  const { write, pending, refusals, failure } = useWrite(api.holdMeeting, {
    onDone: () => {
      draft.clear();
      toast(words.heldToast);
    },
  });
  const open = item.shortcomings.filter(({ state }) => state === 'open');
  const kinds = kindsFor(item);
  const kind = kinds.includes(typed.kind) ? typed.kind : kinds[0]!;
  const missing = missingIn(typed, words);
  const submit = () => {
    if (missing.length === 0) write(inputOf(item, { ...typed, kind }));
  };
  return (
    <Section title={words.holdTitle} aside={words.holdHint} id="ghi-bien-ban">
      <Form onSubmit={submit} refusals={refusals} label={words.holdTitle}>
        {kinds.length > 1 && (
          <div>
            <Segments
              label={words.kind}
              options={kinds.map((value) => ({ value, label: words.kinds[value] }))}
              value={kind}
              onChange={(one) => change({ kind: one })}
            />
          </div>
        )}
        <div className={styles.two}>
          <DateField
            name="heldOn"
            label={words.heldOn}
            value={typed.heldOn}
            onChange={(heldOn) => change({ heldOn })}
            max={item.today}
          />
          <NumberField
            name="present"
            label={words.present}
            unit={words.people}
            min={0}
            digits={0}
            value={typed.present}
            onChange={(present) => change({ present })}
          />
          <NumberField
            name="total"
            label={words.total}
            unit={words.people}
            min={1}
            digits={0}
            value={typed.total}
            onChange={(total) => change({ total })}
          />
        </div>
        <TextArea
          name="notes"
          label={words.notes}
          hint={words.notesHint}
          optional
          rows={3}
          maxLength={5000}
          value={typed.notes}
          onChange={(notes) => change({ notes })}
        />
        {open.length > 0 && <Outcomes open={open} typed={typed} onChange={(outcomes) => change({ outcomes })} />}
        <NewOnes raised={typed.raised} item={item} onChange={(raised) => change({ raised })} />
        {failure && <Trouble error={failure} />}
        <Button type="submit" kind="main" busy={pending} whyNot={missing}>
          {words.hold}
        </Button>
        {draft.restored && <p className={styles.hint}>{words.kept}</p>}
      </Form>
    </Section>
  );
}

interface OutcomesProps {
  readonly open: Item['shortcomings'];
  readonly typed: Typed;
  readonly onChange: (outcomes: Typed['outcomes']) => void;
}

function Outcomes({ open, typed, onChange }: OutcomesProps) {
  const words = useWords(reviewsWords);
  return (
    <div className={styles.group}>
      <h3 className={styles.groupTitle}>{words.outcomes}</h3>
      <p className={styles.hint}>{words.outcomesHint}</p>
      {open.map((one, index) => (
        <TextField
          key={one.id}
          name={`closed.${index}.outcome`}
          label={words.outcomeOf(one.text)}
          optional
          maxLength={600}
          value={typed.outcomes[one.id] ?? ''}
          onChange={(outcome) => onChange({ ...typed.outcomes, [one.id]: outcome })}
        />
      ))}
    </div>
  );
}

interface NewOnesProps {
  readonly raised: readonly Raised[];
  readonly item: Item;
  readonly onChange: (raised: readonly Raised[]) => void;
}

function NewOnes({ raised, item, onChange }: NewOnesProps) {
  const words = useWords(reviewsWords);
  return (
    <div className={styles.group}>
      <h3 className={styles.groupTitle}>{words.raised}</h3>
      {raised.map((one, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: what is being typed has no other identity
        <div key={index} className={styles.raised}>
          <div className={styles.raisedHead}>
            {words.raisedNumber(index + 1)}
            <IconButton
              icon="close"
              label={words.dropRaised(index + 1)}
              onClick={() => onChange(raised.filter((_, at) => at !== index))}
            />
          </div>
          <RaisedFields
            at={`raised.${index}.`}
            value={one}
            roles={item.roles}
            areas={item.shortcomings.map(({ area }) => area)}
            onChange={(changed) => onChange(raised.map((each, at) => (at === index ? changed : each)))}
          />
        </div>
      ))}
      <div>
        <Button icon="plus" onClick={() => onChange([...raised, blankRaised])}>
          {words.addRaised}
        </Button>
      </div>
    </div>
  );
}

/** Today where it lies in or after the month shown. */
function firstGuess({ month, today }: Item): Day | null {
  return today >= month ? today : null;
}

/** The half-year review is offered from June on, until it is held. */
function kindsFor({ halfYear, month, isHeld }: Item): readonly MeetingKind[] {
  const offersHalfYear = halfYear !== 'held' && monthOf(month) >= 6;
  return [...(isHeld ? [] : (['monthly'] as const)), ...(offersHalfYear ? (['half-year'] as const) : [])];
}

/** True where there is still something to keep for the month shown. */
export const canHold = (item: Item) => kindsFor(item).length > 0 && item.whyNot.hold.length === 0 && item.today >= item.month;

function missingIn({ heldOn, present, total, raised }: Typed, words: (typeof reviewsWords)['vi']): readonly string[] {
  return [
    ...(heldOn === null ? [words.missing.heldOn] : []),
    ...(present === null || total === null ? [words.missing.counts] : []),
    ...(raised.every(isWhole) ? [] : [words.missing.raised]),
  ];
}

function inputOf(item: Item, { kind, heldOn, present, total, notes, outcomes, raised }: Typed) {
  const month = kind === 'half-year' ? dayOf(yearOf(item.month), 6, 1) : item.month;
  const closed = item.shortcomings
    .filter(({ id, state }) => state === 'open' && outcomes[id]?.trim())
    .map(({ id, version }) => ({ shortcomingId: id, outcome: outcomes[id]!, version }));
  const whole = raised.map((one) => ({ ...one, dueOn: one.dueOn! }));
  return {
    campaignId: item.campaignId,
    kind,
    month,
    heldOn: heldOn!,
    present: present!,
    total: total!,
    notes,
    closed,
    raised: whole,
  };
}
