import { request } from 'node:http';
import pg from 'pg';
import type { Site } from '#server/site.ts';

/** Somebody who asks, with where they sit. */
export interface Asker {
  readonly cookie: string;
  readonly unitId: string;
}

/** Places of the nation that screens are opened about, and the people who open them. */
export interface Asked {
  readonly nation: Asker;
  readonly administrator: Asker;
  readonly provinces: readonly Asker[];
  readonly federations: readonly Asker[];
  readonly communes: readonly Asker[];
  readonly committees: readonly Asker[];
  readonly clerks: readonly Asker[];
  readonly provinceIds: readonly string[];
  readonly communeIds: readonly string[];
}

interface Account {
  readonly email: string;
  readonly unit_id: string;
}

/** Signs in people of every level with their own password, over HTTP. */
export async function askersOf(connection: Site['connection'], port: number, password: string): Promise<Asked> {
  const client = new pg.Client(connection);
  await client.connect();
  try {
    const accounts = async (type: string, role: string, most: number) =>
      (
        await client.query<Account>(
          `select u.email, s.unit_id from auth_user u join seat s on s.person_id = u.person_id join unit_placement p on p.unit_id = s.unit_id
           where u.id like 'qg-%' and p.type = $1 and s.role = $2 and (p.parent_id is null) = (p.name = 'Cả nước') order by md5(u.id) limit $3`,
          [type, role, most],
        )
      ).rows;
    const signedIn = async (found: readonly Account[]): Promise<readonly Asker[]> => {
      const askers: Asker[] = [];
      for (const { email, unit_id: unitId } of found) askers.push({ cookie: await signIn(port, email, password), unitId });
      return askers;
    };
    const of = async (type: string, role: string, most: number) => await signedIn(await accounts(type, role, most));
    const idsOf = async (type: string) =>
      (
        await client.query<{ unit_id: string }>(
          "select unit_id from unit_placement where type = $1 and unit_id in (select id from unit where code like 'QG-%') order by md5(unit_id::text)",
          [type],
        )
      ).rows.map((row) => row.unit_id);
    const { rows: top } = await client.query<{ unit_id: string }>("select unit_id from unit_placement where name = 'Cả nước'");
    const nationId = top[0]!.unit_id;
    const atNation = async (role: string) => {
      const { rows } = await client.query<Account>(
        `select u.email, s.unit_id from auth_user u join seat s on s.person_id = u.person_id where s.unit_id = $1 and s.role = $2`,
        [nationId, role],
      );
      return (await signedIn(rows))[0]!;
    };
    return {
      nation: await atNation('reviewer'),
      administrator: await atNation('administrator'),
      provinces: await of('province', 'reviewer', 8),
      federations: await of('upper-union', 'reviewer', 8),
      communes: await of('commune', 'reviewer', 12),
      committees: await of('steering-committee', 'reviewer', 12),
      clerks: await signedIn([
        ...(await accounts('public-service-unit', 'clerk', 6)),
        ...(await accounts('enterprise', 'clerk', 4)),
      ]),
      provinceIds: await idsOf('province'),
      communeIds: await idsOf('commune'),
    };
  } finally {
    await client.end();
  }
}

function signIn(port: number, email: string, password: string): Promise<string> {
  const body = JSON.stringify({ email, password });
  const headers = { 'content-type': 'application/json', 'content-length': Buffer.byteLength(body) };
  return new Promise((done, fail) => {
    const sent = request({ port, host: '127.0.0.1', method: 'POST', path: '/api/auth/sign-in/email', headers }, (answer) => {
      answer.resume();
      if (answer.statusCode !== 200) fail(new Error(`cannot sign in as ${email}: ${answer.statusCode}`));
      else done((answer.headers['set-cookie'] ?? []).map((each) => each.split(';')[0]!).join('; '));
    });
    sent.on('error', fail);
    sent.end(body);
  });
}
