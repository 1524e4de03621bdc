import { useState } from 'react';
import * as api from '#api/council.ts';
import { type MemberPart, memberParts } from '#domain/council/council.ts';
import type { Day } from '#domain/kernel/day.ts';
import { FormDialog } from '../kernel/FormDialog.tsx';
import { useRead } from '../kernel/useRead.ts';
import { useWrite } from '../kernel/useWrite.ts';
import { DateField } from '../ui/DateField.tsx';
import { useWords } from '../ui/language.ts';
import { PickField } from '../ui/PickField.tsx';
import { SelectField } from '../ui/SelectField.tsx';
import { toast } from '../ui/toast.ts';
import type { Council } from './CouncilPage.tsx';
import { councilWords } from './words.ts';

interface DialogProps {
  readonly council: Council;
  readonly onClose: () => void;
}

function useCandidates(council: Council) {
  const [search, setSearch] = useState('');
  const read = useRead(api.listCandidates, { unitId: council.unitId, search }, { keepShown: true });
  const options = (read.data?.people ?? []).map((one) => ({ value: one.personId, label: one.name, hint: one.position }));
  return { options, setSearch };
}

/** Who leaves and who joins, from a day on. */
export function MembersDialog({ council, onClose }: DialogProps) {
  const words = useWords(councilWords);
  const { options, setSearch } = useCandidates(council);
  const [on, setOn] = useState<Day | null>(council.today);
  const [leaving, setLeaving] = useState<string | null>(null);
  const [joining, setJoining] = useState<string | null>(null);
  const [part, setPart] = useState<MemberPart>('member');
  const write = useWrite(api.changeMembers, {
    onDone: () => {
      toast(words.saved);
      onClose();
    },
  });
  const isWhole = on !== null && (leaving !== null || joining !== null);
  const submit = () => {
    if (!on) return;
    const joins = joining ? [{ personId: joining, part }] : [];
    write.write({ councilId: council.id, version: council.version, on, leaving: leaving ? [leaving] : [], joining: joins });
  };
  return (
    <FormDialog
      title={words.change}
      act={words.change}
      onClose={onClose}
      onSubmit={submit}
      write={write}
      whyNot={isWhole ? [] : [words.choose]}
    >
      <DateField name="on" label={words.on} value={on} onChange={setOn} />
      <PickField
        name="leaving.0"
        label={words.leaving}
        optional
        options={council.members.map(({ personId, name, position }) => ({ value: personId, label: name, hint: position }))}
        value={leaving}
        onChange={setLeaving}
      />
      <PickField
        name="joining"
        label={words.joining}
        optional
        options={options}
        value={joining}
        onChange={setJoining}
        onSearch={setSearch}
      />
      <SelectField
        name="part"
        label={words.part}
        options={memberParts.map((value) => ({ value, label: words.parts[value] }))}
        value={part}
        onChange={setPart}
      />
    </FormDialog>
  );
}

/** Who stands in for a member, from when until when. */
export function SubstituteDialog({ council, onClose }: DialogProps) {
  const words = useWords(councilWords);
  const { options, setSearch } = useCandidates(council);
  const [memberId, setMember] = useState<string | null>(null);
  const [substituteId, setSubstitute] = useState<string | null>(null);
  const [from, setFrom] = useState<Day | null>(council.today);
  const [through, setThrough] = useState<Day | null>(null);
  const write = useWrite(api.nameSubstitute, {
    onDone: () => {
      toast(words.saved);
      onClose();
    },
  });
  const isWhole = memberId !== null && substituteId !== null && from !== null;
  const submit = () => {
    if (!memberId || !substituteId || !from) return;
    write.write({ councilId: council.id, version: council.version, memberId, substituteId, from, through });
  };
  return (
    <FormDialog
      title={words.substitute}
      act={words.substitute}
      onClose={onClose}
      onSubmit={submit}
      write={write}
      whyNot={isWhole ? [] : [words.choose]}
    >
      <PickField
        name="memberId"
        label={words.substituteFor}
        options={council.members.map(({ personId, name, position }) => ({ value: personId, label: name, hint: position }))}
        value={memberId}
        onChange={setMember}
      />
      <PickField
        name="substituteId"
        label={words.substituteWho}
        options={options}
        value={substituteId}
        onChange={setSubstitute}
        onSearch={setSearch}
      />
      <DateField name="from" label={words.on} value={from} onChange={setFrom} />
      <DateField name="through" label={words.through} optional value={through} onChange={setThrough} />
    </FormDialog>
  );
}
