import type { Layer } from '../evaluations/entry.ts';
import { addDays, dayAt } from '../kernel/day.ts';
import type { LayerOwing, OwedFacts, RoundOwing } from './owedFacts.ts';
import { everywhere, type Owed, ofPersons, ofRoles } from './owing.ts';
import type { Moment } from './yearFacts.ts';

/** So many days before the unit scores itself a round of evaluation is asked for. */
const askedBefore = 60;

/** What is owed of the evaluation of people (đánh giá, xếp loại): a round, each layer by whoever says it, the decisions. */
export function roundOwed(facts: OwedFacts, { today }: Moment): Owed[] {
  const { round, scoringFrom, year } = facts;
  const of = ofRound(facts);
  if (!round) {
    const isWanted = today >= addDays(dayAt(scoringFrom), -askedBefore);
    return isWanted ? [{ ...of('open-round', { year }), by: ofRoles('clerk', 'unit-head'), weight: 24, shown: everywhere }] : [];
  }
  if (!round.isGraded) return [...selfOwed(facts, round), ...remarksOwed(facts, round), ...gradesOwed(facts, round)];
  if (round.isTitled) return [];
  return [{ ...of('decide-titles', { year }), by: ofRoles('unit-head'), weight: 24, shown: ['missing', 'reminder'] }];
}

const ofRound = ({ campaignId, scoringFrom: due }: OwedFacts) => {
  const link = `/phong-trao/${campaignId}/danh-gia`;
  return (kind: string, facts: Owed['facts']) => ({
    ...{ kind, key: `${kind}:${campaignId}`, facts, since: null, due, link, parts: [] },
  });
};

const owing = ({ owed }: RoundOwing, wanted: Layer): readonly LayerOwing[] => owed.filter(({ layer }) => layer === wanted);

/** One's own sheet is asked for at home by `YearFacts`. */
function selfOwed(facts: OwedFacts, round: RoundOwing): Owed[] {
  const left = owing(round, 'self');
  if (left.length === 0) return [];
  const by = ofPersons(
    left.map(({ personId }) => personId),
    'subject',
    'wait.staff',
  );
  const of = ofRound(facts)('evaluate-self', { count: left.length, base: round.base, year: facts.year });
  return [{ ...of, by, since: round.openedOn, weight: 33, shown: ['missing', 'reminder'] }];
}

/** Each head of a team is asked for the own team's; the list says the teams. */
function remarksOwed(facts: OwedFacts, round: RoundOwing): Owed[] {
  const left = owing(round, 'team');
  if (left.length === 0) return [];
  const teams = round.teams.filter(({ teamId }) => left.some((one) => one.teamId === teamId));
  const leads = (of: RoundOwing['teams']) => of.flatMap(({ leadId }) => leadId ?? []);
  const by = (of: RoundOwing['teams']) => ofPersons(leads(of), 'team-leader', 'wait.team-head');
  const of = ofRound(facts);
  const each = teams.map((team): Owed => {
    const count = left.filter(({ teamId }) => teamId === team.teamId).length;
    const thing = of('remark-team', { count, name: team.name });
    const link = `${thing.link}/to`;
    return { ...thing, key: `${thing.key}:${team.teamId}`, link, by: by([team]), weight: 26, shown: ['task', 'reminder'] };
  });
  const all: Owed = { ...of('remarks', { count: left.length, base: round.base }), by: by(teams), weight: 26, shown: ['missing'] };
  return [...each, { ...all, parts: teams.map(({ name }) => name) }];
}

function gradesOwed(facts: OwedFacts, round: RoundOwing): Owed[] {
  const of = ofRound(facts);
  const { base } = round;
  const [head, council] = [owing(round, 'head').length, owing(round, 'council').length];
  const things: Owed[] = [];
  if (head > 0)
    things.push({ ...of('propose-grades', { count: head, base }), by: ofRoles('unit-head'), weight: 24, shown: everywhere });
  if (council > 0) {
    const by = { ...ofRoles('council-secretary', 'clerk'), said: 'wait.council' };
    things.push({ ...of('hold-sitting', { count: council, base }), by, weight: 27, shown: everywhere });
  }
  if (round.owed.length === 0) {
    things.push({
      ...of('decide-grades', { sent: base, base }),
      by: ofRoles('unit-head'),
      weight: 24,
      shown: ['missing', 'reminder'],
    });
  }
  return things;
}
