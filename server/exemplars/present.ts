import { type Evidence, isPicture } from '#domain/evidence/evidence.ts';
import type { Spread } from '#domain/exemplars/adoption.ts';
import type { Day } from '#domain/kernel/day.ts';
import type { UnitType } from '#domain/org/unit.ts';
import type { Tx } from '../db/connection.ts';
import { placementsOfUnits } from '../org/store.ts';
import { spreads } from './adoptionStore.ts';
import type { StoredExemplar } from './store.ts';

const nowhere: Spread = { adopted: 0, tried: 0, kept: 0, dropped: 0 };

/** Lines of a list: units under the name they bear today, of one that ended its last. */
export async function presentLines(tx: Tx, rows: readonly StoredExemplar[], today: Day) {
  const placements = await placementsOfUnits(
    tx,
    rows.map(({ unitId }) => unitId),
    today,
  );
  const spread = await spreads(
    tx,
    rows.map(({ id }) => id),
  );
  return rows.map((one) => {
    const unit = placements.get(one.unitId);
    return {
      ...{ id: one.id, name: one.name, criterion: one.criterion, year: one.year, state: one.state },
      ...{ unitName: unit?.name ?? '', unitType: (unit?.type ?? 'agency') as UnitType, publishedOn: one.publishedOn },
      ...{ hasFallen: one.state === 'published' && !one.stands, costAmount: one.costAmount },
      spread: spread.get(one.id) ?? nowhere,
    };
  });
}

/** A piece as the page shows it: never who added it nor what its file was called. */
export function presentPiece({ id, kind, onDay, note, link, file }: Evidence) {
  return { id, kind, onDay, note, link, isPicture: isPicture(file) };
}
