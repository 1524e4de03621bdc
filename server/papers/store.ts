import { paperKey } from '#domain/documents/paperLife.ts';
import type { TypedValues } from '#domain/papers/casePaper.ts';
import type { Tx } from '../db/connection.ts';

/** What was typed for one paper of a year; version 0 while nothing was. */
export interface TypedPaper {
  readonly kind: string;
  /** Of a kind that is one for each; empty for the others. */
  readonly subject: string;
  readonly typed: TypedValues;
  readonly version: number;
}

/** What was typed for the papers of a year, by `paperKey`. */
export async function typedPapersOf(tx: Tx, campaignId: string): Promise<ReadonlyMap<string, TypedPaper>> {
  const rows = await tx
    .selectFrom('case_paper')
    .select(['kind', 'subject', 'typed', 'version'])
    .where('campaign_id', '=', campaignId)
    .execute();
  return new Map(
    rows.map(({ kind, subject, typed, version }) => [
      paperKey(kind, subject),
      { kind, subject, typed: typed as TypedValues, version },
    ]),
  );
}

/** Keeps what was typed over what stood; the caller holds the campaign and has compared versions. */
export async function saveTyped(
  tx: Tx,
  campaignId: string,
  paper: TypedPaper,
  by: { readonly personId: string; readonly at: string },
): Promise<void> {
  const values = { typed: JSON.stringify(paper.typed), version: paper.version, typed_by: by.personId, typed_at: by.at };
  await tx
    .insertInto('case_paper')
    .values({ campaign_id: campaignId, kind: paper.kind, subject: paper.subject, ...values })
    .onConflict((conflict) => conflict.columns(['campaign_id', 'kind', 'subject']).doUpdateSet(values))
    .execute();
}

/** Takes a paper that is one for each out of the year; the caller holds the campaign. */
export async function dropTyped(tx: Tx, campaignId: string, kind: string, subject: string): Promise<void> {
  await tx
    .deleteFrom('case_paper')
    .where('campaign_id', '=', campaignId)
    .where('kind', '=', kind)
    .where('subject', '=', subject)
    .execute();
}
