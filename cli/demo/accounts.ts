import { randomInt } from 'node:crypto';
import * as identity from '#api/identity.ts';
import * as orgApi from '#api/org.ts';
import * as peopleApi from '#api/people.ts';
import { renderPdf } from '#papers/write/pdf.ts';
import { firstLink } from '#server/main.ts';
import type { Site } from '#server/site.ts';
import type { Stage } from './stage.ts';

export interface SignIn {
  readonly name: string;
  readonly seat: string;
  readonly email: string;
  readonly password: string;
}

/** The first administrator of a new site, who brings everybody else in. */
export const newAdministrator = (): SignIn => ({
  name: 'Bạch Gia Đoan',
  seat: 'Quản trị',
  email: 'quan-tri@thanhloc.example',
  password: newPassword(),
});

export async function makeAdministrator(site: Site, stage: Stage, admin: SignIn): Promise<string> {
  const token = (await firstLink(site))!.split('/').at(-1)!;
  const { name: fullName, email, password } = admin;
  return (
    await stage.as(null)(identity.becomeFirstAdministrator, { token, fullName, email, password, siteName: 'Tỉnh Thanh Lộc' })
  ).personId;
}

/** Units by their code, as an administrator or whoever holds the machine sees them. */
export async function unitIds(stage: Stage, administrator: string | null): Promise<Record<string, string>> {
  const { units } = await stage.as(administrator)(orgApi.listUnits, {});
  return Object.fromEntries(units.flatMap((unit) => (unit.code ? [[unit.code, unit.id]] : [])));
}

/** Persons by their code. */
export async function personIds(
  stage: Stage,
  administrator: string | null,
  unitIds: readonly string[],
): Promise<Map<string, string>> {
  const found = new Map<string, string>();
  for (const unitId of unitIds) {
    const { people } = await stage.as(administrator)(peopleApi.listPeople, { unitId });
    for (const person of people) if (person.staffCode) found.set(person.staffCode, person.id);
  }
  return found;
}

/** Invites a person and takes the invitation in their place. */
export async function giveSignIn(
  stage: Stage,
  administrator: string,
  personId: string,
  { name, seat, email }: Omit<SignIn, 'password'>,
): Promise<SignIn> {
  const { link } = await stage.as(administrator)(identity.invite, { personId, email });
  const password = newPassword();
  await stage.as(null)(identity.acceptInvitation, { token: link.split('/').at(-1)!, password });
  return { name, seat, email, password };
}

const words = ['lua', 'song', 'nui', 'may', 'gio', 'sao', 'la', 'hoa', 'da', 'cau', 'thuyen', 'sen', 'tre', 'trang'] as const;

/** A password of its own for each account: words one can type from a printed line. */
function newPassword(): string {
  const word = () => words[randomInt(words.length)]!;
  return `${word()}-${word()}-${word()}-${randomInt(1000, 9999)}`;
}

/** A sheet that stands for a scanned one. */
export function scanOf(issuer: string): Uint8Array {
  return renderPdf({
    format: 'form',
    kind: 'pledge-list',
    head: { issuer },
    type: 'Bản ký trên giấy',
    body: [{ kind: 'paragraph', text: 'Trang này thay cho bản quét của giấy đã ký.' }],
    signatures: [],
    recipients: [],
    sample: true,
  });
}
