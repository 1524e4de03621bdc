import { useParams } from '@tanstack/react-router';
import * as api from '#api/evaluations.ts';
import { shortDate } from '#domain/kernel/day.ts';
import type { Output } from '../kernel/client.ts';
import { Loaded } from '../kernel/Loaded.tsx';
import { useRead } from '../kernel/useRead.ts';
import { Empty } from '../ui/Empty.tsx';
import { useWords } from '../ui/language.ts';
import { Page } from '../ui/Page.tsx';
import type { Evaluation, Round } from './EvaluationPage.tsx';
import { TeamRemarks } from './TeamRemarks.tsx';
import { evaluationsWords } from './words.ts';

export type Team = Output<typeof api.readTeam>;
export type Member = Team['people'][number];

/** The self-evaluations of one's own team, each with the team's remark and proposed grade; for whoever heads it. */
export function TeamRemarksPage() {
  const words = useWords(evaluationsWords);
  const { campaignId = '' } = useParams({ strict: false });
  const read = useRead(api.showEvaluation, { campaignId });
  const shown = read.data;
  const crumb = [
    { label: words.today, href: '/' },
    ...(shown ? [{ label: words.title(shown.year), href: `/phong-trao/${campaignId}/danh-gia` }] : []),
  ];
  return (
    <Page title={words.teamTitle} crumb={crumb} lead={shown?.round ? words.teamLead : undefined}>
      <Loaded read={read}>{(loaded) => <Parts evaluation={loaded} />}</Loaded>
    </Page>
  );
}

function Parts({ evaluation }: { readonly evaluation: Evaluation }) {
  const words = useWords(evaluationsWords);
  const { round, leadsTeam } = evaluation;
  if (!round) return <Empty title={words.notOpen}>{words.notOpenWhy}</Empty>;
  if (!leadsTeam) return <Empty title={words.teamNotLed}>{words.teamNotLedWhy}</Empty>;
  return <OwnTeam round={round} today={evaluation.today} />;
}

function OwnTeam({ round, today }: { readonly round: Round; readonly today: Evaluation['today'] }) {
  const words = useWords(evaluationsWords);
  const read = useRead(api.readTeam, { roundId: round.id });
  return (
    <Loaded read={read}>
      {({ people }) =>
        people.length === 0 ? (
          <Empty title={words.teamEmpty}>{words.teamEmptyWhy(shortDate(round.headcountOn))}</Empty>
        ) : (
          <TeamRemarks round={round} people={people} today={today} />
        )
      }
    </Loaded>
  );
}
