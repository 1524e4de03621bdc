import type * as api from '#api/teamPledges.ts';
import type { CollectiveTitle } from '#domain/law/collectiveTitles.ts';
import type { Output } from '../kernel/client.ts';
import { useDraft } from '../kernel/drafts.ts';

export type TeamYear = Output<typeof api.listTeamPledges>;
export type TeamRow = TeamYear['rows'][number];

/** What is typed for a team: a line of the plan is chosen when it has a figure, empty or not. */
export interface TypedTeam {
  readonly titles: readonly CollectiveTitle[];
  readonly targets: Readonly<Record<string, string>>;
  readonly own: string;
}

/** What stands on the pledge now, as the form's beginning; nothing where there is none. */
function typedOf(pledge: TeamRow['pledge']): TypedTeam {
  if (!pledge) return { titles: [], targets: {}, own: '' };
  const targets = Object.fromEntries(pledge.commitments.map(({ code, target }) => [code, target]));
  return { titles: pledge.titles, targets, own: pledge.own };
}

/** A team's form, kept in this browser until it is signed or entered. */
export function useTeamPledge({ campaignId }: TeamYear, { teamId, pledge }: TeamRow, way: 'self' | 'paper') {
  const version = pledge?.version ?? 0;
  const draft = useDraft<TypedTeam>(`team-pledge.${way}.${campaignId}.${teamId}.${version}`, typedOf(pledge));
  const { titles, targets, own } = draft.value;
  return {
    typed: draft.value,
    change: (part: Partial<TypedTeam>) => draft.change((value) => ({ ...value, ...part })),
    clear: draft.clear,
    sent: {
      ...{ campaignId, teamId, version, own },
      titles: [...titles],
      commitments: Object.entries(targets).map(([code, target]) => ({ code, target })),
    },
  };
}
