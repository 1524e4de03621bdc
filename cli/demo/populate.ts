import * as orgApi from '#api/org.ts';
import * as peopleApi from '#api/people.ts';
import type { Site } from '#server/site.ts';
import { giveSignIn, makeAdministrator, newAdministrator, personIds, type SignIn, scanOf, unitIds } from './accounts.ts';
import { csvOf, emailOf, type Key, peopleRows, roster, unitCodes, unitRows } from './roster.ts';
import type { Scenario } from './scenario.ts';
import { stageOn } from './stage.ts';
import type { World } from './world.ts';

/** Imports the units and the people from lists, makes the first administrator, and gives the cast their sign-ins. */
export async function populate(
  site: Site,
  scenario: Scenario,
  say: (text: string) => void,
): Promise<{ world: World; signIns: readonly SignIn[] }> {
  let administrator = '';
  const stage = stageOn(site, () => administrator);
  await stage.as(null)(orgApi.importUnits, { file: { name: 'don-vi.csv', bytes: csvOf(unitRows(scenario)) } });
  const signIns: SignIn[] = [];
  const admin = newAdministrator();
  administrator = await makeAdministrator(site, stage, admin);
  signIns.push(admin);
  await stage.as(administrator)(peopleApi.importPeople, { file: { name: 'nhan-su.csv', bytes: csvOf(peopleRows(scenario)) } });

  const units = await unitIds(stage, administrator);
  const members = roster(scenario);
  const ids = await personIds(stage, administrator, Object.values(units));
  const person: Partial<Record<Key, string>> = {};
  const names: Partial<Record<Key, string>> = {};
  for (const member of members) {
    if (!member.key) continue;
    person[member.key] = ids.get(member.code)!;
    names[member.key] = member.name;
    signIns.push(
      await giveSignIn(stage, administrator, ids.get(member.code)!, {
        name: member.name,
        seat: member.seat,
        email: emailOf(member),
      }),
    );
  }
  const world: World = {
    stage,
    scenario,
    person: person as World['person'],
    names: names as World['names'],
    unit: {
      unit: units[unitCodes.unit]!,
      neighbour: units[unitCodes.neighbour]!,
      committee: units[unitCodes.committee]!,
      federation: units[unitCodes.federation]!,
    },
    scan: scanOf(scenario.unitName),
    say,
  };
  return { world, signIns };
}
