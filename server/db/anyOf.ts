import { sql } from 'kysely';

/** `where('unit_id', '=', anyOf(ids))`: one of these ids; unlike `in`, an empty list is no fault and finds nothing. */
export const anyOf = (ids: readonly string[]) => sql<string>`any(${ids}::uuid[])`;
