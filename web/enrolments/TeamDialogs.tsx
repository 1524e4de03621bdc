import { useState } from 'react';
import * as api from '#api/teamPledges.ts';
import type { Day } from '#domain/kernel/day.ts';
import { useDraft } from '../kernel/drafts.ts';
import { FormDialog } from '../kernel/FormDialog.tsx';
import { useWrite } from '../kernel/useWrite.ts';
import { DateField } from '../ui/DateField.tsx';
import { FileField } from '../ui/FileField.tsx';
import { useWords } from '../ui/language.ts';
import { PickField } from '../ui/PickField.tsx';
import { TextArea } from '../ui/TextArea.tsx';
import { TextField } from '../ui/TextField.tsx';
import { toast } from '../ui/toast.ts';
import { TeamFields } from './TeamFields.tsx';
import { teamWords } from './teamWords.ts';
import { type TeamRow, type TeamYear, useTeamPledge } from './useTeamPledge.ts';

interface TeamDialogProps {
  readonly year: TeamYear;
  readonly row: TeamRow;
  readonly onClose: () => void;
}

/** What came on paper, entered with its scan. */
export function EnterTeamDialog({ year, row, onClose }: TeamDialogProps) {
  const words = useWords(teamWords);
  const [scans, setScans] = useState<readonly File[]>([]);
  const [signedOn, setSignedOn] = useState<Day | null>(null);
  const form = useTeamPledge(year, row, 'paper');
  const write = useWrite(api.enterTeamPledge, {
    onDone: () => {
      form.clear();
      toast(words.entered);
      onClose();
    },
  });
  const [paper] = scans;
  const missing = [...(paper ? [] : [words.noScan]), ...(signedOn ? [] : [words.noDay])];
  return (
    <FormDialog
      title={words.enterTitle(row.name)}
      act={words.enterDo}
      whyNot={missing}
      onClose={onClose}
      onSubmit={() => paper && signedOn && write.write({ ...form.sent, paper, signedOn })}
      write={write}
    >
      <div className="two">
        <FileField name="paper" label={words.scan} accept=".pdf,.jpg,.jpeg,.png,.webp" value={scans} onChange={setScans} />
        <DateField name="signedOn" label={words.signedOn} value={signedOn} onChange={setSignedOn} max={year.today} />
      </div>
      <TeamFields offer={year.offer} typed={form.typed} onChange={form.change} />
    </FormDialog>
  );
}

/** Who stands at the head of the team from a day on. */
export function NameLeadDialog({ year, row, onClose }: TeamDialogProps) {
  const words = useWords(teamWords);
  const [personId, setPerson] = useState<string | null>(null);
  const [title, setTitle] = useState(row.lead?.title ?? '');
  const [from, setFrom] = useState<Day | null>(year.today);
  const write = useWrite(api.nameTeamLead, { onDone: onClose });
  const missing = [
    ...(personId ? [] : [words.noLeadChosen]),
    ...(title.trim() === '' ? [words.noLeadTitle] : []),
    ...(from ? [] : [words.noDay]),
  ];
  return (
    <FormDialog
      title={words.leadTitle(row.name)}
      act={words.leadDo}
      size="m"
      whyNot={missing}
      onClose={onClose}
      onSubmit={() => personId && from && write.write({ unitId: year.unitId, teamId: row.teamId, personId, title, from })}
      write={write}
    >
      <p className="ink-2">{words.leadHint}</p>
      <PickField
        name="personId"
        label={words.leadWho}
        options={row.members.map((member) => ({ value: member.personId, label: member.fullName, hint: member.position }))}
        value={personId}
        onChange={setPerson}
      />
      <div className="two">
        <TextField name="title" label={words.leadAs} hint={words.leadAsHint} maxLength={80} value={title} onChange={setTitle} />
        <DateField name="from" label={words.leadFrom} value={from} onChange={setFrom} />
      </div>
    </FormDialog>
  );
}

interface ReturnTeamDialogProps {
  readonly row: TeamRow;
  readonly pledge: NonNullable<TeamRow['pledge']>;
  readonly onClose: () => void;
}

export function ReturnTeamDialog({ row, pledge, onClose }: ReturnTeamDialogProps) {
  const words = useWords(teamWords);
  const reason = useDraft(`team-pledge-return.${pledge.id}`, '');
  const write = useWrite(api.returnTeamPledge, {
    onDone: () => {
      reason.clear();
      onClose();
    },
  });
  return (
    <FormDialog
      title={words.returnTitle(row.name)}
      act={words.returnDo}
      size="m"
      whyNot={reason.value.trim() === '' ? [words.noReason] : []}
      onClose={onClose}
      onSubmit={() => write.write({ pledgeId: pledge.id, version: pledge.version, reason: reason.value })}
      write={write}
    >
      <TextArea
        name="reason"
        label={words.returnWhy}
        hint={words.returnHint}
        maxLength={500}
        value={reason.value}
        onChange={reason.change}
      />
    </FormDialog>
  );
}
