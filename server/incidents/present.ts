import type { z } from 'zod';
import type * as api from '#api/incidents.ts';
import type { SheetBody } from '#domain/criteria/scoreSheet.ts';
import { effectOf, type Incident } from '#domain/incidents/incident.ts';
import { type Release, whyNotClearAs } from '#domain/incidents/policy.ts';
import type { Refusal } from '#domain/kernel/refusal.ts';
import type { Actor } from '#domain/people/actor.ts';
import type { Campaign } from '#domain/plans/campaign.ts';
import { inWords } from '../words.ts';

/** What the presenting of a year's incidents looks up once. */
export interface Beside {
  readonly actor: Actor;
  readonly campaign: Campaign;
  readonly sheet: SheetBody;
  readonly release: Release;
  readonly unitNames: ReadonlyMap<string, string>;
}

/** An incident with its effect; who recorded it is not said. */
export function presentIncident(incident: Incident, beside: Beside): z.input<typeof api.incident> {
  const { actor, campaign, sheet, release, unitNames } = beside;
  const { clearedOn, clearedPaper } = incident;
  const cleared: Refusal[] = clearedOn === null ? [] : [{ kind: 'state', code: 'incidents.already-cleared' }];
  return {
    id: incident.id,
    kind: incident.kind,
    lineCode: incident.lineCode,
    severity: incident.severity,
    count: incident.count,
    occurredOn: incident.occurredOn,
    concludedOn: incident.concludedOn,
    paper: incident.paper,
    byUnitName: unitNames.get(incident.byUnitId) ?? '',
    isBySuperior: incident.byUnitId !== incident.unitId,
    effect: effectOf(incident, sheet),
    cleared: clearedOn === null ? null : { on: clearedOn, paper: clearedPaper! },
    version: incident.version,
    whyNot: { clear: [...whyNotClearAs(actor, campaign, incident, release), ...cleared].map((refusal) => inWords(refusal)) },
  };
}
