import { useState } from 'react';
import * as api from '#api/teamPledges.ts';
import { Loaded } from '../kernel/Loaded.tsx';
import { useRead } from '../kernel/useRead.ts';
import { useWrite } from '../kernel/useWrite.ts';
import { Button } from '../ui/Button.tsx';
import { Dialog } from '../ui/Dialog.tsx';
import { Empty } from '../ui/Empty.tsx';
import { Line } from '../ui/Line.tsx';
import { Lines } from '../ui/Lines.tsx';
import { useWords } from '../ui/language.ts';
import { PaperButton } from '../ui/PaperButton.tsx';
import { RefusalList } from '../ui/RefusalList.tsx';
import { Section } from '../ui/Section.tsx';
import { Tag } from '../ui/Tag.tsx';
import { stateKind } from './SignedPledge.tsx';
import { EnterTeamDialog, NameLeadDialog, ReturnTeamDialog } from './TeamDialogs.tsx';
import { TeamPledgeFacts } from './TeamPledgeFacts.tsx';
import styles from './Teams.module.css';
import { teamWords } from './teamWords.ts';
import type { TeamRow, TeamYear } from './useTeamPledge.ts';

type Opened = { readonly teamId: string; readonly as: 'lead' | 'enter' | 'return' | 'show' };

/** The unit's teams for those who keep its registrations: who heads them, what they signed, what is missing. */
export function TeamsPart({ campaignId }: { readonly campaignId: string }) {
  const read = useRead(api.listTeamPledges, { campaignId });
  return <Loaded read={read}>{(year) => <Teams year={year} />}</Loaded>;
}

function Teams({ year }: { readonly year: TeamYear }) {
  const words = useWords(teamWords);
  const [opened, setOpened] = useState<Opened | null>(null);
  const accept = useWrite(api.acceptTeamPledge);
  const row = opened && year.rows.find(({ teamId }) => teamId === opened.teamId);
  const close = () => setOpened(null);
  if (year.count.teams === 0) return <Empty title={words.none}>{words.noneWhy}</Empty>;
  return (
    <Section
      title={words.title}
      aside={
        <PaperButton size="s" icon="print" href={`/api/campaigns/${year.campaignId}/team-pledge-form.pdf`}>
          {words.blank}
        </PaperButton>
      }
      first
    >
      <RefusalList refusals={accept.refusals} takesFocus />
      <Lines label={words.title}>
        {year.rows.map((each) => (
          <TeamLine
            key={each.teamId}
            row={each}
            onOpen={(as) => setOpened({ teamId: each.teamId, as })}
            onAccept={({ id, version }) => accept.write({ pledgeId: id, version })}
          />
        ))}
      </Lines>
      {row && opened.as === 'lead' && <NameLeadDialog year={year} row={row} onClose={close} />}
      {row && opened.as === 'enter' && <EnterTeamDialog year={year} row={row} onClose={close} />}
      {row?.pledge && opened?.as === 'return' && <ReturnTeamDialog row={row} pledge={row.pledge} onClose={close} />}
      {row?.pledge && opened?.as === 'show' && (
        <Dialog opened onClose={close} title={row.name} size="l">
          <TeamPledgeFacts pledge={row.pledge} />
        </Dialog>
      )}
    </Section>
  );
}

interface TeamLineProps {
  readonly row: TeamRow;
  readonly onOpen: (as: Opened['as']) => void;
  readonly onAccept: (pledge: NonNullable<TeamRow['pledge']>) => void;
}

function TeamLine({ row, onOpen, onAccept }: TeamLineProps) {
  const words = useWords(teamWords);
  const { pledge, lead, whyNot } = row;
  return (
    <Line
      when={<Tag kind={pledge ? stateKind[pledge.state]! : 'plain'}>{pledge ? words.states[pledge.state] : words.missing}</Tag>}
      title={row.name}
      why={`${words.members(row.members.length)} · ${lead ? `${lead.title} ${lead.fullName}` : words.noLead}`}
      actions={<Acts {...{ row, onOpen, onAccept }} />}
    >
      <p className="row">
        {pledge?.late && <span className="small ink-2">{words.late}</span>}
        {whyNot.nameLead.length === 0 && (
          <Button size="s" kind="quiet" onClick={() => onOpen('lead')} aria-label={`${words.nameLead}: ${row.name}`}>
            {lead ? words.changeLead : words.nameLead}
          </Button>
        )}
      </p>
    </Line>
  );
}

function Acts({ row, onOpen, onAccept }: TeamLineProps) {
  const words = useWords(teamWords);
  const { pledge, whyNot, name } = row;
  return (
    <span className={styles.acts}>
      {pledge && (
        <Button size="s" onClick={() => onOpen('show')} aria-label={`${words.details}: ${name}`}>
          {words.details}
        </Button>
      )}
      {pledge && whyNot.accept.length === 0 && (
        <Button size="s" onClick={() => onAccept(pledge)} aria-label={`${words.accept}: ${name}`}>
          {words.accept}
        </Button>
      )}
      {pledge && whyNot.return.length === 0 && (
        <Button size="s" kind="quiet" onClick={() => onOpen('return')} aria-label={`${words.return} ${name}`}>
          {words.return}
        </Button>
      )}
      {pledge && (
        <Button size="s" kind="quiet" icon="download" href={`/api/team-pledges/${pledge.id}/form.pdf`} download>
          {words.print}
        </Button>
      )}
      {pledge?.hasPaper && (
        <Button size="s" kind="quiet" icon="attach" href={`/api/team-pledges/${pledge.id}/paper`} download>
          {words.paper}
        </Button>
      )}
      {whyNot.enter.length === 0 && (
        <Button size="s" onClick={() => onOpen('enter')} aria-label={`${words.enter}: ${name}`}>
          {words.enter}
        </Button>
      )}
    </span>
  );
}
