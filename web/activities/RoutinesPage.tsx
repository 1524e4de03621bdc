import { useParams } from '@tanstack/react-router';
import { useState } from 'react';
import * as api from '#api/routines.ts';
import { FormDialog } from '../kernel/FormDialog.tsx';
import { Loaded } from '../kernel/Loaded.tsx';
import { useRead } from '../kernel/useRead.ts';
import { useWrite } from '../kernel/useWrite.ts';
import { Button } from '../ui/Button.tsx';
import { Empty } from '../ui/Empty.tsx';
import { Line } from '../ui/Line.tsx';
import { Lines } from '../ui/Lines.tsx';
import { useWords } from '../ui/language.ts';
import { Page } from '../ui/Page.tsx';
import { Section } from '../ui/Section.tsx';
import { toast } from '../ui/toast.ts';
import { Pauses } from './Pauses.tsx';
import { PhotoDialog } from './PhotoDialog.tsx';
import { RoutineForm } from './RoutineForm.tsx';
import { Legend, RoutineLine } from './RoutineLine.tsx';
import { routineWords } from './routineWords.ts';
import type { Proposal, Routine, RoutineYear } from './useRoutines.ts';
import { Views } from './Views.tsx';

/** What comes every week or month, ticked in one touch; what the plan names waits to be confirmed. */
export function RoutinesPage() {
  const words = useWords(routineWords);
  const { campaignId = '' } = useParams({ strict: false });
  const [adding, setAdding] = useState(false);
  const read = useRead(api.listRoutines, { campaignId });
  const year = read.data;
  const crumb = [
    { label: words.today, href: '/' },
    ...(year ? [{ label: words.campaign(year.year), href: `/phong-trao/${campaignId}` }] : []),
  ];
  return (
    <Page
      title={year ? words.title(year.year) : words.pageTitle}
      crumb={crumb}
      lead={year && `${year.unitName}. ${words.lead}`}
      aside={
        year?.whyNot.set.length === 0 && (
          <Button icon="plus" onClick={() => setAdding(true)}>
            {words.add}
          </Button>
        )
      }
    >
      <Views campaignId={campaignId} at="viec-dinh-ky" />
      <Loaded read={read}>{(loaded) => <Parts year={loaded} />}</Loaded>
      {adding && year && <RoutineForm year={year} of={null} onClose={() => setAdding(false)} />}
    </Page>
  );
}

function Parts({ year }: { readonly year: RoutineYear }) {
  const words = useWords(routineWords);
  const [photo, setPhoto] = useState<Routine | null>(null);
  const [editing, setEditing] = useState<Routine | Proposal | null>(null);
  const [dropping, setDropping] = useState<Routine | null>(null);
  const maySet = year.whyNot.set.length === 0;
  return (
    <>
      {year.routines.length === 0 ? (
        <Empty title={words.empty}>{maySet ? words.emptyWhy : words.emptyMember}</Empty>
      ) : (
        <>
          <Legend />
          <Lines label={words.pageTitle}>
            {year.routines.map((routine) => (
              <RoutineLine
                key={routine.id}
                year={year}
                routine={routine}
                onPhoto={() => setPhoto(routine)}
                onChange={() => setEditing(routine)}
                onDrop={() => setDropping(routine)}
              />
            ))}
          </Lines>
        </>
      )}
      {year.proposals.length > 0 && <Proposals proposals={year.proposals} onConfirm={setEditing} />}
      {(maySet || year.pauses.length > 0) && <Pauses year={year} />}
      {photo && <PhotoDialog year={year} routine={photo} onClose={() => setPhoto(null)} />}
      {editing && <RoutineForm year={year} of={editing} onClose={() => setEditing(null)} />}
      {dropping && <DropDialog routine={dropping} onClose={() => setDropping(null)} />}
    </>
  );
}

interface ProposalsProps {
  readonly proposals: RoutineYear['proposals'];
  readonly onConfirm: (proposal: Proposal) => void;
}

function Proposals({ proposals, onConfirm }: ProposalsProps) {
  const words = useWords(routineWords);
  return (
    <Section title={words.proposals} aside={words.proposalsHint}>
      <Lines label={words.proposals}>
        {proposals.map((proposal) => (
          <Line
            key={proposal.line}
            when={words.rhythms[proposal.rhythm]}
            margin={words.planLine(proposal.line)}
            title={proposal.what}
            actions={
              <Button size="s" onClick={() => onConfirm(proposal)} aria-label={words.confirmOf(proposal.what)}>
                {words.confirm}
              </Button>
            }
          />
        ))}
      </Lines>
    </Section>
  );
}

function DropDialog({ routine, onClose }: { readonly routine: Routine; readonly onClose: () => void }) {
  const words = useWords(routineWords);
  const write = useWrite(api.dropRoutine, {
    onDone: () => {
      toast(words.dropped);
      onClose();
    },
  });
  return (
    <FormDialog
      title={words.dropTitle(routine.what)}
      act={words.drop}
      size="m"
      onClose={onClose}
      onSubmit={() => write.write({ routineId: routine.id, version: routine.version })}
      write={write}
    >
      <p>{words.dropHint}</p>
    </FormDialog>
  );
}
