import * as api from '#api/conferences.ts';
import type { Day } from '#domain/kernel/day.ts';
import { leastOf } from '#domain/law/conferenceRules.ts';
import { useDraft } from '../kernel/drafts.ts';
import { Trouble } from '../kernel/Trouble.tsx';
import { useWrite } from '../kernel/useWrite.ts';
import { Button } from '../ui/Button.tsx';
import { DayHours } from '../ui/DayHours.tsx';
import { Form } from '../ui/Form.tsx';
import { useWords } from '../ui/language.ts';
import { NumberField } from '../ui/NumberField.tsx';
import { Section } from '../ui/Section.tsx';
import { Tag } from '../ui/Tag.tsx';
import { TextArea } from '../ui/TextArea.tsx';
import { toast } from '../ui/toast.ts';
import type { Conference, Shown } from './ConferencePage.tsx';
import styles from './Conferences.module.css';
import { isHour, linesOf, textOf } from './lines.ts';
import { type TypedVote, VoteFields } from './VoteFields.tsx';
import { conferencesWords } from './words.ts';

interface Typed {
  readonly heldOn: Day | null;
  readonly from: string;
  readonly until: string;
  readonly present: number | null;
  readonly excused: number | null;
  readonly votes: readonly TypedVote[];
  readonly reports: string;
  readonly contributions: string;
  readonly guidance: string;
  readonly conclusion: string;
}

function beginOf({ proposal, today }: Shown, { course, meetsOn, from, matters }: Conference): Typed {
  if (course) {
    const { votes, reports, contributions, conclusion, ...rest } = course;
    const texts = { reports: textOf(reports), contributions: textOf(contributions), conclusion: textOf(conclusion) };
    return { ...rest, ...texts, votes: votes.map(({ agree, against }) => ({ agree, against })) };
  }
  return {
    ...{ heldOn: meetsOn <= today ? meetsOn : null, from, until: '', present: null, excused: null },
    ...{ votes: matters.map(() => ({ agree: null, against: null })), reports: textOf(proposal.reports) },
    ...{ contributions: '', guidance: '', conclusion: '' },
  };
}

interface HoldFormProps {
  readonly shown: Shown;
  readonly conference: Conference;
  readonly onDone?: () => void;
}

/** How it went: who was there in figures, the hands on each matter, what was said and concluded. */
export function HoldForm({ shown, conference, onDone }: HoldFormProps) {
  const words = useWords(conferencesWords);
  const { id, version, matters, majority } = conference;
  const draft = useDraft<Typed>(`conference-course.${id}.${version}`, beginOf(shown, conference));
  const typed = draft.value;
  const change = (part: Partial<Typed>) => draft.change((value) => ({ ...value, ...part }));
  const { write, pending, refusals, failure } = useWrite(api.holdConference, {
    onDone: ({ passed, matters: all }) => {
      draft.clear();
      toast(words.heldToast(passed, all));
      onDone?.();
    },
  });
  const missing = missingIn(typed, words);
  const submit = () => {
    if (missing.length === 0) write({ conferenceId: id, version, ...inputOf(typed, matters) });
  };
  return (
    <Section title={words.course} aside={words.courseHint}>
      <Form onSubmit={submit} refusals={refusals} label={words.course}>
        <div className={styles.two}>
          <DayHours
            name="heldOn"
            label={words.held}
            day={typed.heldOn}
            from={typed.from}
            until={typed.until}
            onDay={(heldOn) => change({ heldOn })}
            onFrom={(from) => change({ from })}
            onUntil={(until) => change({ until })}
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
            name="excused"
            label={words.excused}
            unit={words.people}
            min={0}
            digits={0}
            value={typed.excused}
            onChange={(excused) => change({ excused })}
          />
        </div>
        <Quorum conference={conference} present={typed.present} />
        <VoteFields
          matters={matters}
          votes={typed.votes}
          present={typed.present}
          majority={majority}
          onChange={(votes) => change({ votes })}
        />
        <Texts typed={typed} change={change} />
        {failure && <Trouble error={failure} />}
        <div className="row">
          <Button type="submit" kind="main" busy={pending} whyNot={missing}>
            {words.hold}
          </Button>
          {onDone && <Button onClick={onDone}>{words.cancel}</Button>}
        </div>
        {draft.restored && <p className={styles.hint}>{words.kept}</p>}
      </Form>
    </Section>
  );
}

function Quorum({
  conference: { convened, quorum },
  present,
}: {
  readonly conference: Conference;
  readonly present: number | null;
}) {
  const words = useWords(conferencesWords);
  if (present === null) return null;
  const needed = leastOf(quorum, convened);
  return (
    <div role="status">
      <Tag kind={present >= needed ? 'done' : 'error'}>
        {present >= needed ? words.quorumMet(present, convened, needed) : words.quorumMissing(present, convened, needed)}
      </Tag>
    </div>
  );
}

function Texts({ typed, change }: { readonly typed: Typed; readonly change: (part: Partial<Typed>) => void }) {
  const words = useWords(conferencesWords);
  return (
    <div className={styles.group}>
      <TextArea
        name="reports"
        label={words.reports}
        hint={words.oneALine}
        optional
        rows={2}
        value={typed.reports}
        onChange={(reports) => change({ reports })}
      />
      <TextArea
        name="contributions"
        label={words.contributions}
        hint={words.contributionsHint}
        optional
        rows={4}
        value={typed.contributions}
        onChange={(contributions) => change({ contributions })}
      />
      <TextArea
        name="guidance"
        label={words.guidance}
        optional
        rows={2}
        maxLength={3000}
        value={typed.guidance}
        onChange={(guidance) => change({ guidance })}
      />
      <TextArea
        name="conclusion"
        label={words.conclusion}
        hint={words.oneALine}
        rows={3}
        value={typed.conclusion}
        onChange={(conclusion) => change({ conclusion })}
      />
    </div>
  );
}

function missingIn(typed: Typed, { missing }: (typeof conferencesWords)['vi']): readonly string[] {
  const { heldOn, from, until, present, excused, votes, conclusion } = typed;
  return [
    ...(heldOn === null ? [missing.meetsOn] : []),
    ...(isHour(from) ? [] : [missing.from]),
    ...(isHour(until) ? [] : [missing.until]),
    ...(present === null || excused === null ? [missing.present] : []),
    ...(votes.some(({ agree, against }) => agree === null || against === null) ? [missing.votes] : []),
    ...(linesOf(conclusion).length === 0 ? [missing.conclusion] : []),
  ];
}

function inputOf(typed: Typed, matters: readonly string[]) {
  const { heldOn, present, excused, votes, reports, contributions, conclusion, ...rest } = typed;
  return {
    ...rest,
    ...{ heldOn: heldOn!, present: present!, excused: excused! },
    votes: matters.map((matter, index) => ({ matter, agree: votes[index]!.agree!, against: votes[index]!.against! })),
    ...{ reports: linesOf(reports), contributions: linesOf(contributions), conclusion: linesOf(conclusion) },
  };
}
