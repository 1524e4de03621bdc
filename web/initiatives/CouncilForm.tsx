import * as api from '#api/initiatives.ts';
import { type CouncilPart, councilParts } from '#domain/initiatives/council.ts';
import type { Day } from '#domain/kernel/day.ts';
import { type VoteBase, type VoteShare, voteBases, voteShares } from '#domain/law/initiativeRules.ts';
import { useDraft } from '../kernel/drafts.ts';
import { Trouble } from '../kernel/Trouble.tsx';
import { useWrite } from '../kernel/useWrite.ts';
import { Button } from '../ui/Button.tsx';
import { DateField } from '../ui/DateField.tsx';
import { Form } from '../ui/Form.tsx';
import { IconButton } from '../ui/IconButton.tsx';
import { useWords } from '../ui/language.ts';
import { Note } from '../ui/Note.tsx';
import { PickField } from '../ui/PickField.tsx';
import { Section } from '../ui/Section.tsx';
import { SelectField } from '../ui/SelectField.tsx';
import { TextField } from '../ui/TextField.tsx';
import { toast } from '../ui/toast.ts';
import type { CouncilYear } from './CouncilPage.tsx';
import styles from './Initiatives.module.css';
import { initiativeWords } from './words.ts';

interface TypedMember {
  readonly personId: string | null;
  readonly part: CouncilPart;
}

interface Typed {
  readonly decision: string;
  readonly decidedOn: Day | null;
  readonly members: readonly TypedMember[];
  readonly share: VoteShare | null;
  readonly base: VoteBase | null;
  readonly quorum: VoteShare | null;
  readonly source: string;
}

const blank: Typed = {
  ...{ decision: '', decidedOn: null, share: null, base: null, quorum: null, source: '' },
  members: (['chair', 'secretary', 'member'] as const).map((part) => ({ personId: null, part })),
};

/** The decision that sets the council up, with the rule it votes by. */
export function CouncilForm({ year, onClose }: { readonly year: CouncilYear; readonly onClose: () => void }) {
  const words = useWords(initiativeWords);
  const draft = useDraft<Typed>(`initiative-council.${year.unitId}`, blank);
  const typed = draft.value;
  const change = (part: Partial<Typed>) => draft.change((value) => ({ ...value, ...part }));
  const write = useWrite(api.setUpCouncil, {
    onDone: () => {
      draft.clear();
      toast(words.councilSaved);
      onClose();
    },
  });
  const submit = () => {
    const { decision, decidedOn, share, base, quorum, source, members } = typed;
    if (!decidedOn || !share || !base || !quorum) return;
    const chosen = members.flatMap(({ personId, part }) => (personId ? [{ personId, part }] : []));
    write.write({ unitId: year.unitId, decision, decidedOn, rule: { share, base, quorum, source }, members: chosen });
  };
  const isWhole = typed.decision.trim() && typed.decidedOn && typed.share && typed.base && typed.quorum && typed.source.trim();
  return (
    <Section title={year.council ? words.councilReplace : words.councilSetUp} first>
      <Form onSubmit={submit} refusals={write.refusals} label={words.council}>
        <div className="two">
          <TextField
            name="decision"
            label={words.councilDecision}
            hint={words.councilDecisionHint}
            maxLength={120}
            value={typed.decision}
            onChange={(decision) => change({ decision })}
          />
          <DateField
            name="decidedOn"
            label={words.decidedOn}
            value={typed.decidedOn}
            onChange={(decidedOn) => change({ decidedOn })}
            max={year.today}
          />
        </div>
        <Members year={year} members={typed.members} onChange={(members) => change({ members })} />
        <RuleFields typed={typed} onChange={change} law={year.shareLaw} />
        {write.failure && <Trouble error={write.failure} />}
        <div className="row">
          <Button kind="main" type="submit" busy={write.pending} whyNot={isWhole ? [] : [words.councilNoneWhy]}>
            {words.save2}
          </Button>
          <Button onClick={onClose}>{words.cancel}</Button>
        </div>
      </Form>
    </Section>
  );
}

interface MembersProps {
  readonly year: CouncilYear;
  readonly members: readonly TypedMember[];
  readonly onChange: (members: readonly TypedMember[]) => void;
}

function Members({ year, members, onChange }: MembersProps) {
  const words = useWords(initiativeWords);
  const options = year.staff.map(({ personId, fullName, position }) => ({ value: personId, label: fullName, hint: position }));
  const put = (index: number, part: Partial<TypedMember>) =>
    onChange(members.map((member, at) => (at === index ? { ...member, ...part } : member)));
  const nameOf = (personId: string | null, place: number) =>
    year.staff.find((one) => one.personId === personId)?.fullName ?? words.row(place + 1);
  return (
    <div className={styles.rows}>
      {members.map(({ personId, part }, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: rows being typed have no other identity
        <div key={index} className={styles.memberRow}>
          <PickField
            name={`members.${index}.personId`}
            label={words.member}
            options={options}
            value={personId}
            onChange={(chosen) => put(index, { personId: chosen })}
          />
          <SelectField
            name={`members.${index}.part`}
            label={words.part}
            options={councilParts.map((value) => ({ value, label: words.parts[value] }))}
            value={part}
            onChange={(chosen) => put(index, { part: chosen })}
          />
          <IconButton
            icon="trash"
            label={words.removeMember(nameOf(personId, index))}
            onClick={() => onChange(members.filter((_, at) => at !== index))}
          />
        </div>
      ))}
      <div className="row">
        <Button size="s" icon="plus" onClick={() => onChange([...members, { personId: null, part: 'member' }])}>
          {words.addMember}
        </Button>
      </div>
    </div>
  );
}

interface RuleFieldsProps {
  readonly typed: Typed;
  readonly onChange: (part: Partial<Typed>) => void;
  readonly law: CouncilYear['shareLaw'];
}

/** No share is proposed: the unit's own rules say it. */
function RuleFields({ typed, onChange, law }: RuleFieldsProps) {
  const words = useWords(initiativeWords);
  const shares = voteShares.map((value) => ({ value, label: words.shares[value] }));
  return (
    <>
      <div className="three">
        <SelectField
          name="rule.share"
          label={words.shareRule}
          options={shares}
          value={typed.share}
          onChange={(share) => onChange({ share })}
        />
        <SelectField
          name="rule.base"
          label={words.baseRule}
          options={voteBases.map((value) => ({ value, label: words.bases[value] }))}
          value={typed.base}
          onChange={(base) => onChange({ base })}
        />
        <SelectField
          name="rule.quorum"
          label={words.quorumRule}
          options={shares}
          value={typed.quorum}
          onChange={(quorum) => onChange({ quorum })}
        />
      </div>
      <TextField
        name="rule.source"
        label={words.source}
        hint={words.sourceHint}
        maxLength={300}
        value={typed.source}
        onChange={(source) => onChange({ source })}
      />
      {!law.isCertain && <Note icon="info">{words.shareUncertain(law.text)}</Note>}
    </>
  );
}
