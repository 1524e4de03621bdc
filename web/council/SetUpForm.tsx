import { useState } from 'react';
import * as api from '#api/council.ts';
import { type CouncilKind, councilKinds, type MemberPart, memberParts } from '#domain/council/council.ts';
import type { Day } from '#domain/kernel/day.ts';
import { useDraft } from '../kernel/drafts.ts';
import { Trouble } from '../kernel/Trouble.tsx';
import { useRead } from '../kernel/useRead.ts';
import { useWrite } from '../kernel/useWrite.ts';
import { Button } from '../ui/Button.tsx';
import { DateField } from '../ui/DateField.tsx';
import { FileField } from '../ui/FileField.tsx';
import { Form } from '../ui/Form.tsx';
import { IconButton } from '../ui/IconButton.tsx';
import { useWords } from '../ui/language.ts';
import { PickField } from '../ui/PickField.tsx';
import { Section } from '../ui/Section.tsx';
import { SelectField } from '../ui/SelectField.tsx';
import { TextField } from '../ui/TextField.tsx';
import { toast } from '../ui/toast.ts';
import styles from './Council.module.css';
import type { Councils } from './CouncilsPage.tsx';
import { StandingAgency } from './StandingAgency.tsx';
import { councilWords } from './words.ts';

interface TypedMember {
  readonly personId: string | null;
  readonly part: MemberPart;
}

interface Typed {
  readonly unitId: string | null;
  readonly kind: CouncilKind | null;
  readonly standingUnitId: string | null;
  readonly name: string;
  readonly decision: string;
  readonly decidedOn: Day | null;
  readonly from: Day | null;
  readonly through: Day | null;
  readonly members: readonly TypedMember[];
}

const blank: Typed = {
  ...{ unitId: null, kind: null, standingUnitId: null, name: '', decision: '', decidedOn: null, from: null, through: null },
  members: (['chair', 'vice-chair', 'secretary', 'member'] as const).map((part) => ({ personId: null, part })),
};

/** The decision that sets a council up, with its members in their order. */
export function SetUpForm({ listed, onClose }: { readonly listed: Councils; readonly onClose: () => void }) {
  const words = useWords(councilWords);
  const draft = useDraft<Typed>('council', blank);
  const [files, setFiles] = useState<readonly File[]>([]);
  const only = listed.mayKeepAt.length === 1 ? listed.mayKeepAt[0]!.unitId : null;
  const typed = { ...draft.value, unitId: draft.value.unitId ?? only };
  const change = (part: Partial<Typed>) => draft.change((value) => ({ ...value, ...part }));
  const write = useWrite(api.setUpCouncil, {
    onDone: () => {
      draft.clear();
      toast(words.saved);
      onClose();
    },
  });
  const members = typed.members.flatMap(({ personId, part }) => (personId ? [{ personId, part }] : []));
  const { unitId, kind, standingUnitId, name, decision, decidedOn, from, through } = typed;
  const isWhole =
    unitId && kind && name.trim() && decision.trim() && decidedOn && from && members.length === typed.members.length;
  const submit = () => {
    if (!unitId || !kind || !decidedOn || !from) return;
    const paper = files[0] ? { paper: files[0] } : {};
    write.write({ unitId, kind, standingUnitId, name, decision, decidedOn, from, through, members, ...paper });
  };
  return (
    <Section title={words.setUp} first>
      <Form onSubmit={submit} refusals={write.refusals} label={words.setUp}>
        <div className={styles.two}>
          {listed.mayKeepAt.length > 1 && (
            <SelectField
              name="unitId"
              label={words.at}
              options={listed.mayKeepAt.map((one) => ({ value: one.unitId, label: one.unitName }))}
              value={unitId}
              onChange={(chosen) => change({ unitId: chosen })}
            />
          )}
          <SelectField
            name="kind"
            label={words.kind}
            options={councilKinds.map((value) => ({ value, label: words.kinds[value] }))}
            value={kind}
            onChange={(chosen) => change({ kind: chosen })}
          />
        </div>
        <TextField
          name="name"
          label={words.name}
          hint={words.nameHint}
          maxLength={200}
          value={name}
          onChange={(value) => change({ name: value })}
        />
        <div className={styles.two}>
          <TextField
            name="decision"
            label={words.decision}
            hint={words.decisionHint}
            maxLength={200}
            value={decision}
            onChange={(value) => change({ decision: value })}
          />
          <DateField name="decidedOn" label={words.decidedOn} value={decidedOn} onChange={(day) => change({ decidedOn: day })} />
          <DateField name="from" label={words.from} value={from} onChange={(day) => change({ from: day })} />
          <DateField
            name="through"
            label={words.through}
            hint={words.throughHint}
            optional
            value={through}
            onChange={(day) => change({ through: day })}
          />
        </div>
        <StandingAgency value={standingUnitId} onChange={(chosen) => change({ standingUnitId: chosen })} />
        <Members unitId={unitId} members={typed.members} onChange={(value) => change({ members: value })} />
        <FileField name="paper" label={words.scan} optional accept=".pdf,image/*" value={files} onChange={setFiles} />
        {write.failure && <Trouble error={write.failure} />}
        <div className="row top">
          <Button kind="main" type="submit" busy={write.pending} whyNot={isWhole ? [] : [words.missing]}>
            {words.setUpDo}
          </Button>
          <Button onClick={onClose}>{words.leave}</Button>
        </div>
      </Form>
    </Section>
  );
}

interface MembersProps {
  readonly unitId: string | null;
  readonly members: readonly TypedMember[];
  readonly onChange: (members: readonly TypedMember[]) => void;
}

function Members({ unitId, members, onChange }: MembersProps) {
  const words = useWords(councilWords);
  const [search, setSearch] = useState('');
  const read = useRead(api.listCandidates, { unitId: unitId ?? '', search }, { enabled: unitId !== null, keepShown: true });
  const [known, setKnown] = useState<readonly { value: string; label: string; hint: string }[]>([]);
  const found = (read.data?.people ?? []).map((one) => ({ value: one.personId, label: one.name, hint: one.position }));
  const options = [...found, ...known.filter((one) => !found.some(({ value }) => value === one.value))];
  const put = (index: number, part: Partial<TypedMember>) =>
    onChange(members.map((member, at) => (at === index ? { ...member, ...part } : member)));
  const pick = (index: number, personId: string | null) => {
    const chosen = options.find(({ value }) => value === personId);
    if (chosen) setKnown((all) => [...all, chosen]);
    setSearch('');
    put(index, { personId });
  };
  return (
    <fieldset className={styles.rows}>
      <legend>{words.members}</legend>
      <p className={styles.hint}>{words.membersHint}</p>
      {members.map(({ personId, part }, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: rows being typed have no other identity
        <div key={index} className={styles.memberRow}>
          <PickField
            name={`members.${index}.personId`}
            label={words.member(index + 1)}
            options={options}
            value={personId}
            onChange={(chosen) => pick(index, chosen)}
            onSearch={setSearch}
          />
          <SelectField
            name={`members.${index}.part`}
            label={words.part}
            options={memberParts.map((value) => ({ value, label: words.parts[value] }))}
            value={part}
            onChange={(chosen) => put(index, { part: chosen })}
          />
          <IconButton
            icon="close"
            label={words.dropMember(index + 1)}
            onClick={() => onChange(members.filter((_, at) => at !== index))}
          />
        </div>
      ))}
      <div>
        <Button icon="plus" onClick={() => onChange([...members, { personId: null, part: 'member' }])}>
          {words.addMember}
        </Button>
      </div>
    </fieldset>
  );
}
