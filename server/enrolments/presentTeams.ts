import type { TeamOffer } from '#domain/enrolments/teamOffer.ts';
import type { TeamPledge } from '#domain/enrolments/teamPledge.ts';
import { collectiveTitleRules } from '#domain/law/collectiveTitles.ts';
import type { PledgeLogEntry } from './pledgeLogStore.ts';
import { presentLog } from './present.ts';

export function presentTeamOffer({ titles, commitments }: TeamOffer) {
  return {
    titles: titles.map((code) => {
      const { name, short, law } = collectiveTitleRules[code];
      return { code, name, short, law: `${law.text}, ${law.at}` };
    }),
    commitments: commitments.map(({ code, text }) => ({ code, text })),
  };
}

/** Only what was chosen; lateness to the head and the keepers. */
export function presentTeamPledge(
  pledge: TeamPledge,
  log: readonly PledgeLogEntry[],
  names: ReadonlyMap<string, string>,
  isTold: boolean,
) {
  const { id, state, own, source, signedOn, returnReason, version } = pledge;
  return {
    ...{ id, state, own, source, signedOn, returnReason, version },
    titles: [...pledge.titles],
    commitments: [...pledge.commitments],
    hasPaper: pledge.paperHash !== null,
    enteredByName: source === 'paper' ? (names.get(pledge.enteredBy) ?? null) : null,
    late: isTold ? pledge.late : null,
    log: presentLog(
      log.filter(({ pledgeId }) => pledgeId === id),
      names,
    ),
  };
}
