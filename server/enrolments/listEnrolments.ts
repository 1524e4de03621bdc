import * as api from '#api/enrolments.ts';
import { cultureTitleOf } from '#papers/write/titleName.ts';
import { view } from '../kernel/action.ts';
import { unitNames } from '../org/store.ts';
import { kindName } from './present.ts';
import { countQueue, listQueue, yearsInQueue } from './queueStore.ts';

const size = 50;

/** What was sent to the bodies the person sits at, what waits first. */
export const listEnrolments = view({
  name: 'enrolments.list',
  input: api.listEnrolments.input,
  async run({ page, ...filter }, { tx, actor, today, now }) {
    const rows = await listQueue(tx, actor, today, filter, page, size);
    const counts = await countQueue(tx, actor, today, filter);
    const bodies = await unitNames(
      tx,
      rows.map((row) => row.bodyId),
      today,
    );
    const total = filter.state ? counts[filter.state] : counts.waiting + counts.returned + counts.accepted + counts.withdrawn;
    return {
      rows: rows.map(({ content, ...row }) => ({
        ...row,
        bodyName: bodies.get(row.bodyId) ?? '',
        unitName: content.unitName,
        kindName: kindName(content.kind),
        titleName: cultureTitleOf(content.titleKind),
        signed: content.totals.signed,
        staff: content.totals.staff,
      })),
      counts,
      years: [...(await yearsInQueue(tx, actor, today))],
      page,
      pages: Math.max(1, Math.ceil(total / size)),
      now,
    };
  },
});
