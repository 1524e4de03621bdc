import * as criteria from '#api/criteria.ts';
import * as enrolments from '#api/enrolments.ts';
import { decide } from '#cli/demo/outcome.ts';
import { launchYear } from '#cli/demo/preparePlan.ts';
import { draftEnrolment, pledgeAll, pledgeSome, send, toWindow } from '#cli/demo/register.ts';
import { appraise, scoreAndSubmit } from '#cli/demo/score.ts';
import { workThroughTheYear } from '#cli/demo/work.ts';
import type { Crew, LivedYear, World } from '#cli/demo/world.ts';
import { dayOf } from '#domain/kernel/day.ts';

/** Where a unit's last year stands: registrations open, enrolment sent, at work, scored and handed in, appraised, announced. */
export type Moment = 'pledging' | 'sent' | 'working' | 'submitted' | 'appraised' | 'announced';

/** What the model lived, oldest year first. */
export interface LivedModel {
  readonly years: readonly LivedYear[];
  readonly sheetId: string;
}

/** Lives the model's years through the same actions that people use, pausing at each moment of the last one. */
export async function liveModel(
  world: World,
  crew: Crew,
  plan: { bytes: Uint8Array; name: string },
  years: number,
  at: (moment: Moment) => Promise<void>,
): Promise<LivedModel> {
  const lived: LivedYear[] = [];
  for (let nth = 0; nth < years; nth++) {
    if (nth > 0) await world.stage.moveTo(dayOf(lived.at(-1)!.year + 1, 1, 6));
    const year = await launchYear(world, crew, lived.at(-1) ?? plan);
    lived.push(year);
    await liveYear(world, crew, year, nth, nth === years - 1 ? at : async () => undefined);
  }
  return { years: lived, sheetId: lived[0]!.sheetId };
}

async function liveYear(world: World, crew: Crew, lived: LivedYear, nth: number, at: (moment: Moment) => Promise<void>) {
  const { body } = await world.stage.as(world.person.reviewer)(criteria.showSheet, { sheetId: lived.sheetId });
  await pledgeSome(world, crew, lived);
  await at('pledging');
  await pledgeAll(world, crew, lived, [world.person.teacher, world.person.coSigner]);
  const firstYear = lived.year - (nth % 2);
  await toWindow(world, crew, lived, 'enrolment');
  const enrolmentId = await draftEnrolment(world, crew, lived, firstYear);
  await send(world, crew, lived);
  await at('sent');
  await accept(world, enrolmentId);
  await workThroughTheYear(world, crew, lived, body, 11, null);
  await at('working');
  const assessmentId = await scoreAndSubmit(world, crew, lived, body);
  await at('submitted');
  await appraise(world, lived.year, assessmentId, body);
  await at('appraised');
  await decide(world, crew, lived, assessmentId, body);
  await at('announced');
}

/** Both bodies take the enrolment on. */
export async function accept({ stage, person, unit }: World, enrolmentId: string): Promise<void> {
  const bodies = [
    [person.reviewer, unit.committee],
    [person.federation, unit.federation],
  ] as const;
  for (const [personId, bodyId] of bodies) {
    await stage.as(personId)(enrolments.acceptEnrolment, { enrolmentId, bodyId, submission: 1 });
  }
}
