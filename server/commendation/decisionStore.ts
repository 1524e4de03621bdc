import type { Day } from '#domain/kernel/day.ts';
import type { Tx } from '../db/connection.ts';

/** A signed decision on commendation, with what the bonus was reckoned from. */
export interface AwardDecision {
  readonly id: string;
  readonly roundId: string;
  readonly unitId: string;
  readonly number: string;
  readonly decidedOn: Day;
  readonly signerTitle: string;
  readonly merit: string;
  readonly bonus: BonusTerms | null;
  readonly scanHash: string | null;
  readonly decidedBy: string;
}

/** Rates in hundredths of the base wage, the wage in đồng, and who says so. */
export interface BonusTerms {
  readonly baseWage: number;
  readonly individualRate: number;
  readonly collectiveRate: number;
  readonly rateSource: string;
  readonly source: string;
}

/** The decision of a round; undefined before it is signed. */
export async function findDecision(tx: Tx, roundId: string): Promise<AwardDecision | undefined> {
  const row = await tx.selectFrom('award_decision').selectAll().where('round_id', '=', roundId).executeTakeFirst();
  if (!row) return undefined;
  return {
    id: row.id,
    roundId: row.round_id,
    unitId: row.unit_id,
    number: row.number,
    decidedOn: row.decided_on,
    signerTitle: row.signer_title,
    merit: row.merit,
    bonus:
      row.base_wage === null
        ? null
        : {
            baseWage: row.base_wage,
            individualRate: row.individual_rate!,
            collectiveRate: row.collective_rate!,
            rateSource: row.rate_source!,
            source: row.bonus_source!,
          },
    scanHash: row.scan_hash,
    decidedBy: row.decided_by,
  };
}

export async function addDecision(tx: Tx, decision: AwardDecision): Promise<void> {
  const { bonus } = decision;
  await tx
    .insertInto('award_decision')
    .values({
      id: decision.id,
      round_id: decision.roundId,
      unit_id: decision.unitId,
      number: decision.number,
      decided_on: decision.decidedOn,
      signer_title: decision.signerTitle,
      merit: decision.merit,
      base_wage: bonus?.baseWage ?? null,
      bonus_source: bonus?.source ?? null,
      individual_rate: bonus?.individualRate ?? null,
      collective_rate: bonus?.collectiveRate ?? null,
      rate_source: bonus?.rateSource ?? null,
      scan_hash: decision.scanHash,
      decided_by: decision.decidedBy,
    })
    .execute();
}

/** When and where the awards of a round were announced; undefined before. */
export async function findAnnouncement(tx: Tx, roundId: string) {
  const row = await tx.selectFrom('award_announcement').selectAll().where('round_id', '=', roundId).executeTakeFirst();
  return row && { on: row.announced_on, occasion: row.occasion };
}
