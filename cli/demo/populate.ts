import { randomInt } from 'node:crypto';
import * as identity from '#api/identity.ts';
import * as orgApi from '#api/org.ts';
import * as peopleApi from '#api/people.ts';
import { renderPdf } from '#papers/write/pdf.ts';
import { firstLink } from '#server/main.ts';
import type { Site } from '#server/site.ts';
import { csvOf, emailOf, type Key, type Member, peopleRows, roster, unitCodes, unitRows } from './roster.ts';
import type { Scenario } from './scenario.ts';
import { type Stage, stageOn } from './stage.ts';
import type { World } from './world.ts';

export interface SignIn {
  readonly name: string;
  readonly seat: string;
  readonly email: string;
  readonly password: string;
}

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
  const admin = { name: 'Bạch Gia Đoan', seat: 'Quản trị', email: 'quan-tri@thanhloc.example', password: newPassword() };
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
    signIns.push(await giveSignIn(stage, administrator, ids.get(member.code)!, member));
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
    scan: scanOf(scenario),
    say,
  };
  return { world, signIns };
}

async function makeAdministrator(site: Site, stage: Stage, admin: SignIn): Promise<string> {
  const token = (await firstLink(site))!.split('/').at(-1)!;
  const { name: fullName, email, password } = admin;
  return (
    await stage.as(null)(identity.becomeFirstAdministrator, { token, fullName, email, password, siteName: 'Tỉnh Thanh Lộc' })
  ).personId;
}

async function unitIds(stage: Stage, administrator: string): Promise<Record<string, string>> {
  const { units } = await stage.as(administrator)(orgApi.listUnits, {});
  return Object.fromEntries(units.flatMap((unit) => (unit.code ? [[unit.code, unit.id]] : [])));
}

async function personIds(stage: Stage, administrator: string, unitIds: readonly string[]): Promise<Map<string, string>> {
  const found = new Map<string, string>();
  for (const unitId of unitIds) {
    const { people } = await stage.as(administrator)(peopleApi.listPeople, { unitId });
    for (const person of people) if (person.staffCode) found.set(person.staffCode, person.id);
  }
  return found;
}

async function giveSignIn(stage: Stage, administrator: string, personId: string, member: Member): Promise<SignIn> {
  const email = emailOf(member);
  const { link } = await stage.as(administrator)(identity.invite, { personId, email });
  const password = newPassword();
  await stage.as(null)(identity.acceptInvitation, { token: link.split('/').at(-1)!, password });
  return { name: member.name, seat: member.seat, email, password };
}

const words = ['lua', 'song', 'nui', 'may', 'gio', 'sao', 'la', 'hoa', 'da', 'cau', 'thuyen', 'sen', 'tre', 'trang'] as const;

/** A password of its own for each account: words one can type from a printed line. */
function newPassword(): string {
  const word = () => words[randomInt(words.length)]!;
  return `${word()}-${word()}-${word()}-${randomInt(1000, 9999)}`;
}

/** A sheet that stands for a scanned one. */
function scanOf(scenario: Scenario): Uint8Array {
  return renderPdf({
    format: 'form',
    kind: 'pledge-list',
    head: { issuer: scenario.unitName },
    type: 'Bản ký trên giấy',
    body: [{ kind: 'paragraph', text: 'Trang này thay cho bản quét của giấy đã ký.' }],
    signatures: [],
    recipients: [],
    sample: true,
  });
}
