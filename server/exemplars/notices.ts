import { readers } from '#domain/exemplars/policy.ts';
import type { Context, Reaction } from '../kernel/action.ts';
import type { RecordedEvent } from '../kernel/events.ts';
import { addNotices } from '../notices/store.ts';
import { unitNames } from '../org/store.ts';
import { listHolders } from '../people/store.ts';
import { fallenWith, loadExemplar, type StoredExemplar } from './store.ts';

/** Who is told of an example: the head whose word it waits for, whom it would name, the body that publishes, its makers of what became of it. */
export const exemplarsReaction: Reaction = async (event, context) => {
  if (event.type === 'recognition.title-revoked' || event.type === 'award.revoked') return await tellFallen(event, context);
  const tell = told[event.type];
  if (tell) await tell(event, context, await loadExemplar(context.tx, event.subjectId));
};

type Tell = (event: RecordedEvent, context: Context, exemplar: StoredExemplar) => Promise<void>;

const told: Readonly<Record<string, Tell>> = {
  'exemplar.asked': async (event, context, exemplar) => {
    await tellAt(event, context, exemplar, 'unit-head', 'exemplars.told-asked');
    await tellNamed(event, context, exemplar);
  },
  'exemplar.consented': async (event, context, exemplar) => {
    await tellPublisher(event, context, exemplar, 'exemplars.told-consented');
    await tellNamed(event, context, exemplar);
  },
  'exemplar.published': (event, context, exemplar) => tellMakers(event, context, exemplar, 'exemplars.told-published'),
  'exemplar.returned': (event, context, exemplar) => tellMakers(event, context, exemplar, 'exemplars.told-returned'),
  'exemplar.taken-down': (event, context, exemplar) => tellMakers(event, context, exemplar, 'exemplars.told-returned'),
  'exemplar.withdrawn': (event, context, exemplar) => tellPublisher(event, context, exemplar, 'exemplars.told-withdrawn'),
  'exemplar.adopted': async (event, context, exemplar) => {
    const by = String(event.body.unitId);
    const unit = (await unitNames(context.tx, [by], context.today)).get(by) ?? '';
    await tellMakers(event, context, exemplar, 'exemplars.told-adopted', { unit });
  },
};

const linkTo = ({ id }: StoredExemplar) => `/guong-dien-hinh/${id}`;

async function tellAt(event: RecordedEvent, context: Context, one: StoredExemplar, role: 'unit-head' | 'clerk', code: string) {
  const holders = await listHolders(context.tx, [role], one.unitId, context.today);
  await addNotices(context, event, holders, code, { name: one.name }, linkTo(one), role);
}

async function tellMakers(
  event: RecordedEvent,
  context: Context,
  one: StoredExemplar,
  code: string,
  facts: Readonly<Record<string, string>> = {},
) {
  const holders = await listHolders(context.tx, readers, one.unitId, context.today);
  await addNotices(context, event, holders, code, { name: one.name, ...facts }, linkTo(one), 'unit-keeper');
}

/** Who has not answered yet. */
async function tellNamed(event: RecordedEvent, context: Context, one: StoredExemplar) {
  const waiting = one.persons.filter(({ agrees }) => agrees === null).map(({ personId }) => personId);
  await addNotices(context, event, waiting, 'exemplars.told-naming', { name: one.name }, linkTo(one), 'subject');
}

async function tellPublisher(event: RecordedEvent, context: Context, one: StoredExemplar, code: string) {
  const unit = (await unitNames(context.tx, [one.unitId], context.today)).get(one.unitId) ?? '';
  const facts = { name: one.name, unit };
  for (const role of ['reviewer', 'authority'] as const) {
    const holders = await listHolders(context.tx, [role], one.toUnitId, context.today);
    await addNotices(context, event, holders, code, facts, linkTo(one), role);
  }
}

/** What an example stood on was revoked: it left the list by that; its makers and its publisher are told. */
async function tellFallen(event: RecordedEvent, context: Context): Promise<void> {
  for (const one of await fallenWith(context.tx, event.subjectId)) {
    await tellMakers(event, context, one, 'exemplars.told-fallen');
    await tellPublisher(event, context, one, 'exemplars.told-fallen');
  }
}
