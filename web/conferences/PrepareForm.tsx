import * as api from '#api/conferences.ts';
import type { Day } from '#domain/kernel/day.ts';
import { type ShareKind, shareKinds } from '#domain/law/conferenceRules.ts';
import { useDraft } from '../kernel/drafts.ts';
import { Trouble } from '../kernel/Trouble.tsx';
import { useWrite } from '../kernel/useWrite.ts';
import { Button } from '../ui/Button.tsx';
import { CheckField } from '../ui/CheckField.tsx';
import { DateField } from '../ui/DateField.tsx';
import { Form } from '../ui/Form.tsx';
import { useWords } from '../ui/language.ts';
import { Note } from '../ui/Note.tsx';
import { NumberField } from '../ui/NumberField.tsx';
import { Section } from '../ui/Section.tsx';
import { SelectField } from '../ui/SelectField.tsx';
import { TextArea } from '../ui/TextArea.tsx';
import { TextField } from '../ui/TextField.tsx';
import { toast } from '../ui/toast.ts';
import type { Shown } from './ConferencePage.tsx';
import styles from './Conferences.module.css';
import { isHour, linesOf, textOf } from './lines.ts';
import { blankParty, isWholeParty, PactFields, pactOf, type TypedPact } from './PactFields.tsx';
import { conferencesWords } from './words.ts';

interface Typed {
  readonly meetsOn: Day | null;
  readonly from: string;
  readonly venue: string;
  readonly convened: number | null;
  readonly chairId: string | null;
  readonly secretaryId: string | null;
  readonly agenda: string;
  readonly invited: string;
  readonly matters: string;
  readonly quorum: ShareKind;
  readonly majority: ShareKind;
  readonly ruleSource: string;
  readonly pact: TypedPact | null;
}

/** What the form begins with: what was prepared, else what is proposed. */
function beginOf({ conference, proposal }: Shown): Typed {
  const { agenda, matters, convened, chairId, secretaryId, quorum, majority, ruleSource } = conference ?? proposal;
  const begun = {
    convened,
    chairId,
    secretaryId,
    quorum,
    majority,
    ruleSource,
    agenda: textOf(agenda),
    matters: textOf(matters),
  };
  if (!conference) return { ...begun, meetsOn: null, from: '07:30', venue: '', invited: '', pact: null };
  const { meetsOn, from, venue, invited, pact } = conference;
  return { ...begun, meetsOn, from, venue, invited: textOf(invited), pact: pact && { ...pact, contents: textOf(pact.contents) } };
}

/** Day, people, agenda, matters, shares and pact, proposed and free to change until it is held. */
export function PrepareForm({ shown, onDone }: { readonly shown: Shown; readonly onDone?: () => void }) {
  const words = useWords(conferencesWords);
  const version = shown.conference?.version ?? 0;
  const draft = useDraft<Typed>(`conference.${shown.campaignId}.${shown.kind}.${version}`, beginOf(shown));
  const typed = draft.value;
  const change = (part: Partial<Typed>) => draft.change((value) => ({ ...value, ...part }));
  const { write, pending, refusals, failure } = useWrite(api.prepareConference, {
    onDone: () => {
      draft.clear();
      toast(words.saved);
      onDone?.();
    },
  });
  const missing = missingIn(typed, words);
  const submit = () => {
    if (missing.length === 0) write({ campaignId: shown.campaignId, kind: shown.kind, version, ...inputOf(typed) });
  };
  const proposedPact = (): TypedPact => ({
    contents: textOf(shown.proposal.pactContents),
    parties: shown.teams.length > 1 ? shown.teams.map((name) => ({ ...blankParty, name })) : [blankParty, blankParty],
  });
  return (
    <Section title={words.preparation} aside={words.preparationHint} first>
      <Form onSubmit={submit} refusals={refusals} label={words.preparation}>
        <WhenAndWho typed={typed} change={change} shown={shown} />
        <TextArea
          name="agenda"
          label={words.agenda}
          hint={words.oneALine}
          rows={8}
          value={typed.agenda}
          onChange={(agenda) => change({ agenda })}
        />
        <TextArea
          name="matters"
          label={words.matters}
          hint={words.mattersHint}
          rows={4}
          value={typed.matters}
          onChange={(matters) => change({ matters })}
        />
        <TextArea
          name="invited"
          label={words.invited}
          hint={words.invitedHint}
          optional
          rows={2}
          value={typed.invited}
          onChange={(invited) => change({ invited })}
        />
        <Shares typed={typed} change={change} isCertain={shown.proposal.isCertain} />
        <div className={styles.group}>
          <CheckField
            name="pact"
            label={words.withPact}
            checked={typed.pact !== null}
            onChange={(checked) => change({ pact: checked ? proposedPact() : null })}
          />
          {typed.pact && (
            <PactFields value={typed.pact} onChange={(pact) => change({ pact })} staff={shown.staff} teams={shown.teams} />
          )}
        </div>
        {failure && <Trouble error={failure} />}
        <div className="row">
          <Button type="submit" kind="main" busy={pending} whyNot={missing}>
            {words.save}
          </Button>
          {onDone && <Button onClick={onDone}>{words.cancel}</Button>}
        </div>
        {draft.restored && <p className={styles.hint}>{words.kept}</p>}
      </Form>
    </Section>
  );
}

interface PartProps {
  readonly typed: Typed;
  readonly change: (part: Partial<Typed>) => void;
}

function WhenAndWho({ typed, change, shown }: PartProps & { readonly shown: Shown }) {
  const words = useWords(conferencesWords);
  const people = shown.staff.map(({ personId, fullName, position }) => ({ value: personId, label: `${fullName}, ${position}` }));
  return (
    <div className={styles.two}>
      <DateField name="meetsOn" label={words.meetsOn} value={typed.meetsOn} onChange={(meetsOn) => change({ meetsOn })} />
      <TextField
        name="from"
        label={words.from}
        hint={words.hourHint}
        inputMode="numeric"
        maxLength={5}
        value={typed.from}
        onChange={(from) => change({ from })}
      />
      <TextField name="venue" label={words.venue} maxLength={300} value={typed.venue} onChange={(venue) => change({ venue })} />
      <NumberField
        name="convened"
        label={words.convened}
        unit={words.people}
        min={1}
        digits={0}
        value={typed.convened}
        onChange={(convened) => change({ convened })}
      />
      <SelectField
        name="chairId"
        label={words.chair}
        options={people}
        value={typed.chairId}
        onChange={(chairId) => change({ chairId })}
      />
      <SelectField
        name="secretaryId"
        label={words.secretary}
        options={people}
        value={typed.secretaryId}
        onChange={(secretaryId) => change({ secretaryId })}
      />
    </div>
  );
}

function Shares({ typed, change, isCertain }: PartProps & { readonly isCertain: boolean }) {
  const words = useWords(conferencesWords);
  const options = (said: (share: string) => string) => shareKinds.map((value) => ({ value, label: said(words.shares[value]) }));
  return (
    <div className={styles.group}>
      <h3 className={styles.groupTitle}>{words.rule}</h3>
      <div className={styles.two}>
        <SelectField
          name="quorum"
          label={words.quorum}
          options={options(words.ofConvened)}
          value={typed.quorum}
          onChange={(quorum) => change({ quorum })}
        />
        <SelectField
          name="majority"
          label={words.majority}
          options={options(words.ofPresent)}
          value={typed.majority}
          onChange={(majority) => change({ majority })}
        />
        <TextField
          name="ruleSource"
          label={words.ruleSource}
          maxLength={300}
          value={typed.ruleSource}
          onChange={(ruleSource) => change({ ruleSource })}
        />
      </div>
      {!isCertain && <Note kind="info">{words.uncertain}</Note>}
    </div>
  );
}

function missingIn(typed: Typed, { missing }: (typeof conferencesWords)['vi']): readonly string[] {
  const { meetsOn, from, venue, convened, chairId, secretaryId, agenda, matters, ruleSource, pact } = typed;
  return [
    ...(meetsOn === null ? [missing.meetsOn] : []),
    ...(isHour(from) ? [] : [missing.from]),
    ...(venue.trim() === '' ? [missing.venue] : []),
    ...(convened === null ? [missing.convened] : []),
    ...(chairId === null || secretaryId === null ? [missing.people] : []),
    ...(linesOf(agenda).length === 0 ? [missing.agenda] : []),
    ...(linesOf(matters).length === 0 ? [missing.matters] : []),
    ...(ruleSource.trim() === '' ? [missing.ruleSource] : []),
    ...(pact && !pact.parties.every(isWholeParty) ? [missing.parties] : []),
  ];
}

function inputOf(typed: Typed) {
  const { meetsOn, convened, chairId, secretaryId, agenda, invited, matters, pact, ...rest } = typed;
  return {
    ...rest,
    ...{ meetsOn: meetsOn!, convened: convened!, chairId: chairId!, secretaryId: secretaryId! },
    ...{ agenda: linesOf(agenda), invited: linesOf(invited), matters: linesOf(matters) },
    pact: pact && pactOf(pact),
  };
}
