import { useState } from 'react';
import * as api from '#api/commendation.ts';
import type { MeetingBody } from '#domain/commendation/intake.ts';
import { type Day, shortDate } from '#domain/kernel/day.ts';
import { useDraft } from '../kernel/drafts.ts';
import { FormDialog } from '../kernel/FormDialog.tsx';
import { useWrite } from '../kernel/useWrite.ts';
import { Button } from '../ui/Button.tsx';
import { DateField } from '../ui/DateField.tsx';
import { Empty } from '../ui/Empty.tsx';
import { Facts } from '../ui/Facts.tsx';
import { useWords } from '../ui/language.ts';
import { NumberField } from '../ui/NumberField.tsx';
import { reasonsOf } from '../ui/refusal.ts';
import { Section } from '../ui/Section.tsx';
import { SelectField } from '../ui/SelectField.tsx';
import { TextField } from '../ui/TextField.tsx';
import { toast } from '../ui/toast.ts';
import type { ShownDossier } from './DossierPage.tsx';
import styles from './Intake.module.css';
import { intakeWords } from './intakeWords.ts';

/** The unit's own meeting, from which its minutes are made. */
export function Meeting({ dossier }: { readonly dossier: ShownDossier }) {
  const words = useWords(intakeWords);
  const [opened, setOpened] = useState(false);
  const { meeting } = dossier;
  const change = reasonsOf(dossier.whyNot.change);
  const act = dossier.isOwn && (
    <Button whyNot={meeting ? [] : change} onClick={() => setOpened(true)}>
      {words.meetingDo}
    </Button>
  );
  if (!meeting && !dossier.isOwn) return null;
  return (
    <Section title={words.meeting} aside={meeting && change.length === 0 && act}>
      {meeting ? (
        <Facts
          rows={[
            [words.bodies[meeting.body], words.meetingText(shortDate(meeting.heldOn), meeting.present, meeting.members)],
            [words.chairName, `${meeting.chairName}, ${meeting.chairTitle}`],
            [words.secretaryName, meeting.secretaryName],
          ]}
        />
      ) : (
        <Empty title={words.meetingNone} action={act}>
          {words.meetingNoneWhy}
        </Empty>
      )}
      {opened && <MeetingDialog dossier={dossier} onClose={() => setOpened(false)} />}
    </Section>
  );
}

interface Typed {
  readonly heldOn: Day | null;
  readonly body: MeetingBody;
  readonly chairName: string;
  readonly chairTitle: string;
  readonly secretaryName: string;
  readonly members: number | null;
  readonly present: number | null;
  readonly begins: string;
  readonly ends: string;
  readonly venue: string;
  readonly share: number | null;
  readonly votes: Readonly<
    Record<string, { readonly agree: number | null; readonly against: number | null; readonly base: number | null }>
  >;
}

const typedOf = ({ meeting, nominees }: ShownDossier): Typed => ({
  ...{ heldOn: null, body: 'staff' as const, chairName: '', chairTitle: '', secretaryName: '', members: null, present: null },
  ...meeting,
  ...{ begins: meeting?.begins ?? '', ends: meeting?.ends ?? '', venue: meeting?.venue ?? '', share: meeting?.share ?? null },
  votes: Object.fromEntries(nominees.map(({ id, votes }) => [id, votes ?? { agree: null, against: null, base: null }])),
});

const isHour = (text: string) => /^(?:[01]\d|2[0-3]):[0-5]\d$/.test(text);

function MeetingDialog({ dossier, onClose }: { readonly dossier: ShownDossier; readonly onClose: () => void }) {
  const words = useWords(intakeWords);
  const draft = useDraft<Typed>(`award-meeting.${dossier.id}`, typedOf(dossier));
  const typed = draft.value;
  const change = (part: Partial<Typed>) => draft.change((value) => ({ ...value, ...part }));
  const write = useWrite(api.recordMeeting, {
    onDone: () => {
      draft.clear();
      toast(words.saved);
      onClose();
    },
  });
  const { heldOn, body, chairName, chairTitle, secretaryName, members, present } = typed;
  const named = dossier.nominees.filter(({ state }) => state !== 'withdrawn');
  const isWhole = heldOn && chairName.trim() && chairTitle.trim() && secretaryName.trim() && members !== null && present !== null;
  const submit = () => {
    if (!heldOn || members === null || present === null) return;
    const votes = named.flatMap(({ id }) => {
      const { agree = null, against = null, base = null } = typed.votes[id] ?? {};
      return agree === null || base === null ? [] : [{ nominationId: id, agree, against: against ?? 0, base }];
    });
    const { begins, ends, venue, share } = typed;
    const minuted = { begins: isHour(begins) ? begins : null, ends: isHour(ends) ? ends : null, venue, share };
    const meeting = { heldOn, body, chairName, chairTitle, secretaryName, members, present, ...minuted };
    write.write({ dossierId: dossier.id, version: dossier.version, meeting, votes });
  };
  const put = (id: string, part: object) => {
    const before = typed.votes[id];
    const one = { agree: null, against: null, ...before, base: before?.base ?? present, ...part };
    change({ votes: { ...typed.votes, [id]: one } });
  };
  return (
    <FormDialog
      title={words.meeting}
      act={words.meetingDo}
      {...{ onClose, write }}
      onSubmit={submit}
      whyNot={isWhole ? [] : [words.meetingMissing]}
    >
      <div className={styles.two}>
        <SelectField
          name="meeting.body"
          label={words.body}
          options={(['staff', 'award-council'] as const).map((value) => ({ value, label: words.bodies[value] }))}
          value={body}
          onChange={(value) => change({ body: value })}
        />
        <DateField name="meeting.heldOn" label={words.heldOn} value={heldOn} onChange={(day) => change({ heldOn: day })} />
        <TextField
          name="meeting.chairName"
          label={words.chairName}
          maxLength={100}
          value={chairName}
          onChange={(value) => change({ chairName: value })}
        />
        <TextField
          name="meeting.chairTitle"
          label={words.chairTitle}
          maxLength={100}
          value={chairTitle}
          onChange={(value) => change({ chairTitle: value })}
        />
        <TextField
          name="meeting.secretaryName"
          label={words.secretaryName}
          maxLength={100}
          value={secretaryName}
          onChange={(value) => change({ secretaryName: value })}
        />
        <NumberField
          name="meeting.members"
          label={words.members}
          digits={0}
          min={0}
          value={members}
          onChange={(value) => change({ members: value })}
        />
        <NumberField
          name="meeting.present"
          label={words.present}
          digits={0}
          min={0}
          value={present}
          onChange={(value) => change({ present: value })}
        />
        <TextField
          name="meeting.begins"
          label={words.begins}
          hint="07:30"
          optional
          maxLength={5}
          value={typed.begins}
          onChange={(begins) => change({ begins })}
        />
        <TextField
          name="meeting.ends"
          label={words.ends}
          hint="09:00"
          optional
          maxLength={5}
          value={typed.ends}
          onChange={(ends) => change({ ends })}
        />
        <TextField
          name="meeting.venue"
          label={words.venue}
          optional
          maxLength={300}
          value={typed.venue}
          onChange={(venue) => change({ venue })}
        />
        <NumberField
          name="meeting.share"
          label={words.share}
          unit="%"
          optional
          digits={0}
          min={1}
          max={100}
          value={typed.share}
          onChange={(share) => change({ share })}
        />
      </div>
      {named.map(({ id, name, form }, at) => (
        <div key={id} className={styles.vote}>
          <p>
            {name} <span className={styles.hint}>{form}</span>
          </p>
          <NumberField
            name={`votes.${at}`}
            label={words.agree}
            digits={0}
            min={0}
            value={typed.votes[id]?.agree ?? null}
            onChange={(agree) => put(id, { agree })}
          />
          <NumberField
            name={`votes.${at}.against`}
            label={words.against}
            digits={0}
            min={0}
            value={typed.votes[id]?.against ?? null}
            onChange={(against) => put(id, { against })}
          />
          <NumberField
            name={`votes.${at}.base`}
            label={words.base}
            digits={0}
            min={0}
            value={typed.votes[id]?.base ?? null}
            onChange={(base) => put(id, { base })}
          />
        </div>
      ))}
    </FormDialog>
  );
}
