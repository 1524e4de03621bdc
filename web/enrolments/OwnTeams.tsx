import { useState } from 'react';
import * as api from '#api/teamPledges.ts';
import { collectiveTitleRules } from '#domain/law/collectiveTitles.ts';
import { Trouble } from '../kernel/Trouble.tsx';
import { useRead } from '../kernel/useRead.ts';
import { useWrite } from '../kernel/useWrite.ts';
import { BindingAct } from '../ui/BindingAct.tsx';
import { Button } from '../ui/Button.tsx';
import { Form } from '../ui/Form.tsx';
import { useWords } from '../ui/language.ts';
import { Note } from '../ui/Note.tsx';
import { PaperButton } from '../ui/PaperButton.tsx';
import { reasonsOf } from '../ui/refusal.ts';
import { Section } from '../ui/Section.tsx';
import { TeamFields } from './TeamFields.tsx';
import { TeamPledgeFacts } from './TeamPledgeFacts.tsx';
import { teamWords } from './teamWords.ts';
import { type TeamRow, type TeamYear, useTeamPledge } from './useTeamPledge.ts';

/** The pledge of the team that this person heads, where they head one. */
export function OwnTeams({ campaignId }: { readonly campaignId: string }) {
  const year = useRead(api.listTeamPledges, { campaignId }).data;
  if (!year) return null;
  return year.rows.filter(({ isLed }) => isLed).map((row) => <OwnTeam key={row.teamId} year={year} row={row} />);
}

function OwnTeam({ year, row }: { readonly year: TeamYear; readonly row: TeamRow }) {
  const words = useWords(teamWords);
  const [amending, setAmending] = useState(false);
  const { pledge } = row;
  const isSigned = pledge?.state === 'signed' || pledge?.state === 'accepted';
  return (
    <Section title={words.own(row.name, year.year)} aside={words.count(year.count.signed, year.count.teams)}>
      {pledge?.state === 'returned' && (
        <Note kind="risk" title={words.returnedTitle}>
          <p>{pledge.returnReason}</p>
        </Note>
      )}
      {pledge && isSigned && !amending ? (
        <>
          <TeamPledgeFacts pledge={pledge} />
          <div className="row">
            <Button icon="pen" onClick={() => setAmending(true)}>
              {words.amend}
            </Button>
            <PaperButton href={`/api/team-pledges/${pledge.id}/form.pdf`}>{words.print}</PaperButton>
            <Recall row={row} />
          </div>
        </>
      ) : (
        <SignForm key={pledge?.version ?? 0} year={year} row={row} onSigned={() => setAmending(false)} />
      )}
    </Section>
  );
}

function Recall({ row: { pledge, whyNot } }: { readonly row: TeamRow }) {
  const words = useWords(teamWords);
  const write = useWrite(api.recallTeamPledge);
  if (!pledge || whyNot.recall.length > 0) return null;
  return (
    <Button kind="quiet" busy={write.pending} onClick={() => write.write({ pledgeId: pledge.id, version: pledge.version })}>
      {words.recall}
    </Button>
  );
}

interface SignFormProps {
  readonly year: TeamYear;
  readonly row: TeamRow;
  readonly onSigned: () => void;
}

function SignForm({ year, row, onSigned }: SignFormProps) {
  const words = useWords(teamWords);
  const [asking, setAsking] = useState(false);
  const form = useTeamPledge(year, row, 'self');
  const write = useWrite(api.signTeamPledge, {
    onDone: () => {
      form.clear();
      setAsking(false);
      onSigned();
    },
  });
  const { titles, commitments } = form.sent;
  return (
    <Form
      onSubmit={() => {
        write.reset();
        setAsking(true);
      }}
      refusals={write.refusals}
      label={words.title}
    >
      <TeamFields offer={year.offer} typed={form.typed} onChange={form.change} />
      {write.failure && <Trouble error={write.failure} />}
      <div>
        <Button kind="main" type="submit" whyNot={reasonsOf(row.whyNot.sign)}>
          {row.pledge && row.pledge.state !== 'draft' ? words.signAgain : words.sign}
        </Button>
      </div>
      <BindingAct
        opened={asking && write.refusals.length === 0}
        onClose={() => setAsking(false)}
        question={words.question(row.name)}
        consequence={words.consequence}
        fixes={[
          ...(titles.length > 0
            ? [
                {
                  icon: 'award' as const,
                  text: words.fixTitles(titles.map((title) => collectiveTitleRules[title].name).join(', ')),
                },
              ]
            : []),
          { icon: 'list' as const, text: words.fixCommitments(commitments.length) },
        ]}
        confirm={words.sign}
        onConfirm={() => write.write(form.sent)}
        pending={write.pending}
        refusals={write.refusals}
      />
    </Form>
  );
}
