import { useState } from 'react';
import * as api from '#api/blocs.ts';
import { type Day, shortDate, yearOf } from '#domain/kernel/day.ts';
import { FormDialog } from '../kernel/FormDialog.tsx';
import { useWrite } from '../kernel/useWrite.ts';
import { Anchor } from '../ui/Anchor.tsx';
import { Button } from '../ui/Button.tsx';
import { DateField } from '../ui/DateField.tsx';
import { Facts } from '../ui/Facts.tsx';
import { FileField } from '../ui/FileField.tsx';
import { Line } from '../ui/Line.tsx';
import { Lines } from '../ui/Lines.tsx';
import { useWords } from '../ui/language.ts';
import { Section } from '../ui/Section.tsx';
import { SelectField } from '../ui/SelectField.tsx';
import { Tag } from '../ui/Tag.tsx';
import { TextArea } from '../ui/TextArea.tsx';
import { toast } from '../ui/toast.ts';
import type { Shown } from './BlocPage.tsx';
import styles from './Blocs.module.css';
import { type ChosenUnit, UnitsField } from './UnitsField.tsx';
import { blocWords } from './words.ts';

type Membership = Shown['memberships'][number];
type Opened = 'leads' | 'add' | 'attach' | 'end' | Membership;

/** Who is in the bloc, since when, who leads; the body's acts. */
export function Members({ shown }: { readonly shown: Shown }) {
  const words = useWords(blocWords);
  const [opened, setOpened] = useState<Opened | null>(null);
  const close = () => setOpened(null);
  const keeps = shown.whyNot.keep.length === 0;
  const mayChange = keeps && shown.endedOn === null;
  const { year } = shown;
  return (
    <>
      <Section title={words.members} aside={words.membersCount(shown.members.length)} first>
        <Lines label={words.members}>
          {shown.members.map(({ id, name }) => (
            <Line key={id} when={roleOf(year, id, words)} title={name} />
          ))}
        </Lines>
        {mayChange && (
          <div className={`row ${styles.acts}`}>
            <Button kind={shown.year ? 'default' : 'main'} onClick={() => setOpened('leads')}>
              {words.leads}
            </Button>
            <Button icon="plus" onClick={() => setOpened('add')}>
              {words.add}
            </Button>
          </div>
        )}
      </Section>
      <Section title={words.course}>
        <Lines label={words.course}>
          {shown.memberships.map((one) => (
            <Line
              key={one.id}
              when={words.from(shortDate(one.from))}
              margin={one.until ? words.until(shortDate(one.until)) : undefined}
              tone={one.until || one.endedWithout !== null ? 'wait' : 'plain'}
              title={one.unitName}
              why={[
                one.reason,
                one.heirName && words.inheritedBy(one.heirName),
                one.endedWithout !== null && words.ended(one.endedWithout),
              ]
                .filter(Boolean)
                .join(' · ')}
              actions={mayChange && one.until === null && <Button onClick={() => setOpened(one)}>{words.leave}</Button>}
            />
          ))}
        </Lines>
      </Section>
      <Section title={words.decision}>
        <Facts
          rows={[
            [words.number, shown.number],
            [words.decidedOn, shortDate(shown.decidedOn)],
            [words.body, shown.body.name],
            [
              words.paper,
              shown.hasPaper ? (
                <Anchor key="scan" href={`/api/blocs/${shown.id}/decision`}>
                  {words.openDecision}
                </Anchor>
              ) : (
                <Tag key="none" kind="risk">
                  {words.noDecisionScan}
                </Tag>
              ),
            ],
            ...(shown.endReason ? [[words.reason, shown.endReason] as const] : []),
          ]}
        />
        {keeps && (
          <div className={`row ${styles.acts}`}>
            {!shown.hasPaper && <Button onClick={() => setOpened('attach')}>{words.attach}</Button>}
            {mayChange && (
              <Button kind="quiet" onClick={() => setOpened('end')}>
                {words.end}
              </Button>
            )}
          </div>
        )}
      </Section>
      {opened === 'leads' && <LeadsDialog shown={shown} onClose={close} />}
      {opened === 'add' && <AddDialog shown={shown} onClose={close} />}
      {opened === 'attach' && <AttachDialog shown={shown} onClose={close} />}
      {opened === 'end' && <LeaveDialog shown={shown} of={null} onClose={close} />}
      {opened !== null && typeof opened === 'object' && <LeaveDialog shown={shown} of={opened} onClose={close} />}
    </>
  );
}

const roleOf = (year: Shown['year'], unitId: string, words: (typeof blocWords)['vi']) => {
  if (year?.leader.id === unitId) return `${words.isLeader} ${year.year}`;
  return year?.deputy?.id === unitId ? `${words.isDeputy} ${year.year}` : undefined;
};

interface DialogProps {
  readonly shown: Shown;
  readonly onClose: () => void;
}

const useDone = (said: string, onClose: () => void) => ({
  onDone: () => {
    toast(said);
    onClose();
  },
});

function LeadsDialog({ shown, onClose }: DialogProps) {
  const words = useWords(blocWords);
  const now = yearOf(shown.today);
  const [year, setYear] = useState(String(now));
  const isShown = String(shown.year?.year) === year;
  const [leader, setLeader] = useState(isShown ? (shown.year?.leader.id ?? '') : '');
  const [deputy, setDeputy] = useState(isShown ? (shown.year?.deputy?.id ?? '') : '');
  const write = useWrite(api.nameBlocLeads, useDone(words.leadsDone, onClose));
  const options = shown.members.map(({ id, name }) => ({ value: id, label: name }));
  return (
    <FormDialog
      title={words.leadsTitle(Number(year))}
      act={words.leads}
      size="m"
      whyNot={leader === '' ? [words.leadsMissing] : []}
      {...{ onClose, write }}
      onSubmit={() =>
        leader !== '' &&
        write.write({
          ...{ blocId: shown.id, version: shown.version, year: Number(year), leaderUnitId: leader },
          deputyUnitId: deputy === '' ? null : deputy,
        })
      }
    >
      <SelectField
        name="year"
        label={words.year}
        value={year}
        options={[now - 1, now, now + 1].map((one) => ({ value: String(one), label: String(one) }))}
        onChange={setYear}
      />
      <SelectField
        name="leaderUnitId"
        label={words.leader}
        value={leader}
        options={[{ value: '', label: words.choose }, ...options]}
        onChange={setLeader}
      />
      <SelectField
        name="deputyUnitId"
        label={words.deputy}
        value={deputy}
        options={[{ value: '', label: words.noDeputy }, ...options]}
        onChange={setDeputy}
      />
    </FormDialog>
  );
}

function AddDialog({ shown, onClose }: DialogProps) {
  const words = useWords(blocWords);
  const [units, setUnits] = useState<readonly ChosenUnit[]>([]);
  const [on, setOn] = useState<Day | null>(shown.today);
  const write = useWrite(api.addBlocMembers, useDone(words.added, onClose));
  const send = () => on && write.write({ blocId: shown.id, version: shown.version, unitIds: units.map(({ id }) => id), on });
  return (
    <FormDialog
      title={words.add}
      act={words.add}
      whyNot={units.length === 0 || on === null ? [words.unitsHint] : []}
      {...{ onClose, write }}
      onSubmit={send}
    >
      <UnitsField unitId={shown.body.id} chosen={units} onChange={setUnits} />
      <DateField name="on" label={words.addFrom} value={on} min={shown.decidedOn} onChange={setOn} />
    </FormDialog>
  );
}

function AttachDialog({ shown, onClose }: DialogProps) {
  const words = useWords(blocWords);
  const [files, setFiles] = useState<readonly File[]>([]);
  const write = useWrite(api.attachBlocDecision, useDone(words.attached, onClose));
  return (
    <FormDialog
      title={words.attach}
      act={words.attach}
      size="m"
      whyNot={files.length === 0 ? [words.paper] : []}
      {...{ onClose, write }}
      onSubmit={() => files[0] && write.write({ blocId: shown.id, version: shown.version, paper: files[0] } as never)}
    >
      <FileField name="paper" label={words.paper} accept=".pdf,image/*" value={files} onChange={setFiles} />
    </FormDialog>
  );
}

/** One unit leaves, or (without one) the bloc ends for all. */
function LeaveDialog({ shown, of, onClose }: DialogProps & { readonly of: Membership | null }) {
  const words = useWords(blocWords);
  const [on, setOn] = useState<Day | null>(shown.today);
  const [reason, setReason] = useState('');
  const leave = useWrite(api.leaveBloc, useDone(words.left, onClose));
  const end = useWrite(api.endBloc, useDone(words.left, onClose));
  const submit = () => {
    if (!on) return;
    const asked = { blocId: shown.id, version: shown.version, on, reason };
    if (of) leave.write({ ...asked, membershipId: of.id });
    else end.write(asked);
  };
  return (
    <FormDialog
      title={of ? words.leaveOf(of.unitName) : words.endTitle}
      act={of ? words.leave : words.end}
      size="m"
      onClose={onClose}
      write={of ? leave : end}
      onSubmit={submit}
    >
      {!of && <p>{words.endThen}</p>}
      <DateField name="on" label={words.leaveOn} value={on} onChange={setOn} />
      <TextArea name="reason" label={words.reason} value={reason} maxLength={500} onChange={setReason} />
    </FormDialog>
  );
}
