import type { Day } from '#domain/kernel/day.ts';
import { covers } from '#domain/kernel/period.ts';
import { isSubject, type Placement } from '#domain/org/unit.ts';
import { type Campaign, recogniserOf, superiorIds } from '#domain/plans/campaign.ts';
import { bodyNameOf } from '#papers/write/office.ts';
import { cultureTitleOf } from '#papers/write/titleName.ts';
import type { Tx } from '../db/connection.ts';
import { listPlacements } from '../org/store.ts';
import {
  firstOf,
  type Holder,
  holderOn,
  holdersOf,
  type Officer,
  officersOf,
  pledgedPersons,
  type SigningRole,
} from './signingStore.ts';

/** A person as papers name them. */
export interface NamedPerson {
  readonly name: string;
  readonly title: string;
}

/** The bodies of a year with everyone who signed or worked there, by their days. */
export interface Bodies {
  readonly unitId: string;
  readonly recogniserId: string;
  /** The bodies the year goes to, the recogniser first. */
  readonly addresseeIds: readonly string[];
  /** Of these bodies and of those above them, whenever. */
  readonly placements: readonly Placement[];
  readonly holders: readonly Holder[];
  readonly officers: readonly Officer[];
  /** Who signed a pledge, for counting alone. */
  readonly pledged: ReadonlySet<string>;
}

/** The bodies as they stood on one day, and who held their seats then. */
export interface BodiesOnDay {
  readonly unit: Placement;
  /** Cơ quan chủ quản of the unit; null for a unit under no other. */
  readonly parent: Placement | null;
  /** The body that appraises and recognises, and what stands above it. */
  readonly recogniser: Placement;
  readonly recogniserParent: Placement | null;
  /** The bodies the year goes to, the recogniser first. */
  readonly addressees: readonly string[];
  /** Đơn vị đạt chuẩn văn hóa, Cơ quan … */
  readonly title: string;
  readonly head: NamedPerson | null;
  readonly clerk: NamedPerson | null;
  readonly unionChair: NamedPerson | null;
  /** The head of the recognising body. */
  readonly authority: NamedPerson | null;
  /** Positions at the unit, by person. */
  readonly positions: ReadonlyMap<string, string>;
  /** Those who signed a pledge of those on the staff. */
  readonly pledged: { readonly signed: number; readonly staff: number };
}

/** Five queries, however long the bodies have stood. */
export async function loadBodies(tx: Tx, campaign: Campaign): Promise<Bodies> {
  const recogniserId = recogniserOf(campaign);
  const addresseeIds = [...new Set([recogniserId, ...superiorIds(campaign)])];
  const own = await listPlacements(tx, [...new Set([campaign.unitId, ...addresseeIds])]);
  const above = own.flatMap(({ parentId }) => parentId ?? []);
  const known = new Set(own.map(({ unitId }) => unitId));
  const others = await listPlacements(tx, [...new Set(above.filter((id) => !known.has(id)))]);
  const signing = [...new Set([campaign.unitId, recogniserId])];
  return {
    ...{ unitId: campaign.unitId, recogniserId, addresseeIds, placements: [...own, ...others] },
    holders: await holdersOf(tx, signing),
    officers: await officersOf(tx, signing),
    pledged: await pledgedPersons(tx, campaign.pledgesIn),
  };
}

/** Where a body stood on a day; before its first or after its last day, where it stood nearest to it. */
function placementOn(placements: readonly Placement[], unitId: string, on: Day): Placement | null {
  const its = placements.filter((placement) => placement.unitId === unitId);
  return its.find(({ period }) => covers(period, on)) ?? (its.at(0) && on < its[0]!.period.from ? its[0]! : (its.at(-1) ?? null));
}

const otherwise: Readonly<Record<SigningRole, string>> = {
  'unit-head': 'Thủ trưởng đơn vị',
  clerk: 'Văn thư',
  'union-chair': 'Chủ tịch Công đoàn',
  authority: 'Thủ trưởng cơ quan',
};

/** The bodies as they stood on a day, and who held their seats then. */
export function bodiesOn(bodies: Bodies, on: Day): BodiesOnDay {
  const days = knownDays.get(bodies) ?? new Map<Day, BodiesOnDay>();
  knownDays.set(bodies, days);
  const found = days.get(on) ?? foundOn(bodies, on);
  days.set(on, found);
  return found;
}

/** Hundreds of papers of one year stand on one day. */
const knownDays = new WeakMap<Bodies, Map<Day, BodiesOnDay>>();

function foundOn(bodies: Bodies, on: Day): BodiesOnDay {
  const { unitId, recogniserId, addresseeIds, placements, holders, officers, pledged } = bodies;
  const placed = (id: string | null) => (id === null ? null : placementOn(placements, id, on));
  const unit = placed(unitId)!;
  const recogniser = placed(recogniserId)!;
  const first = firstOf(officers.filter((officer) => officer.unitId === unitId));
  const known = first !== null && on < first ? first : on;
  const working = officers.filter((officer) => covers(officer.period, known));
  const positionAt = (personId: string, at: string) =>
    working.find((officer) => officer.personId === personId && officer.unitId === at)?.position;
  const named = (role: SigningRole, at: string): NamedPerson | null => {
    const holder = holderOn(holders, role, at, on);
    return holder ? { name: holder.name, title: positionAt(holder.personId, at) ?? otherwise[role] } : null;
  };
  const staff = new Map(working.filter((officer) => officer.unitId === unitId).map((one) => [one.personId, one.position]));
  return {
    ...{ unit, recogniser, parent: placed(unit.parentId), recogniserParent: placed(recogniser.parentId) },
    addressees: addresseeIds.flatMap((id) => {
      const placement = placed(id);
      return placement ? [bodyNameOf(placement)] : [];
    }),
    title: cultureTitleOf(isSubject(unit.type) ? unit.type : 'public-service-unit'),
    head: named('unit-head', unitId),
    clerk: named('clerk', unitId),
    unionChair: named('union-chair', unitId),
    authority: named('authority', recogniserId),
    positions: staff,
    pledged: { signed: [...staff.keys()].filter((id) => pledged.has(id)).length, staff: staff.size },
  };
}
