import type { Context, Reaction } from '../kernel/action.ts';
import type { RecordedEvent } from '../kernel/events.ts';
import { addNotices } from '../notices/store.ts';
import { blocName } from './scene.ts';
import { holdersAt, livingMembers, loadBloc } from './store.ts';

/** Who is told of a bloc: its members' clerk and head of each step; whoever leads a year of that. */
export const blocsReaction: Reaction = async (event, context) => {
  const code = told[event.type];
  if (code === undefined) return;
  const bloc = await loadBloc(context.tx, event.subjectId);
  const named = event.body.unitIds as readonly string[] | undefined;
  const units = named ?? (await livingMembers(context.tx, bloc, context.today));
  await tell(event, context, units, code, { bloc: blocName(bloc), year: Number(event.body.year ?? 0) });
};

const told: Readonly<Record<string, string>> = {
  'bloc.established': 'blocs.told-established',
  'bloc.members-added': 'blocs.told-established',
  'bloc.leads-named': 'blocs.told-leads',
  'bloc.pact-put': 'blocs.told-pact',
  'bloc.scoring-opened': 'blocs.told-scoring',
  'bloc.scoring-closed': 'blocs.told-closed',
  'bloc.concluded': 'blocs.told-concluded',
};

async function tell(
  event: RecordedEvent,
  context: Context,
  unitIds: readonly string[],
  code: string,
  facts: Readonly<Record<string, string | number>>,
) {
  const held = await holdersAt(context.tx, ['clerk', 'unit-head'], unitIds, context.today);
  const persons = [...held.values()].flatMap((rows) => rows.map((row) => row.person_id));
  const link = `/khoi-thi-dua/${event.subjectId}${facts.year ? `?nam=${facts.year}` : ''}`;
  await addNotices(context, event, persons, code, facts, link, 'unit-keeper');
}
