import * as campaigns from '#api/campaigns.ts';
import * as criteria from '#api/criteria.ts';
import * as documents from '#api/documents.ts';
import * as plans from '#api/plans.ts';
import { linesOf, type SheetBody } from '#domain/criteria/scoreSheet.ts';
import { addDays, type Day, shortDate } from '#domain/kernel/day.ts';
import { confirmAll } from '../preparePlan.ts';
import { shareOut } from '../shareOut.ts';
import type { LivedYear } from '../world.ts';
import type { Bodies } from './bodies.ts';
import type { Party, ProvinceWorld } from './provinceWorld.ts';

/** The federation's plan of a year with its sheet, and every unit's own launched year. */
export interface ProvinceYear {
  readonly year: number;
  readonly planId: string;
  readonly leads: string;
  readonly sheetId: string;
  readonly body: SheetBody;
  readonly lived: Map<string, LivedYear>;
  /** The federation's plan as the units carry it out. */
  readonly sent: Sent;
}

interface Source {
  readonly bytes: Uint8Array;
  readonly name: string;
}

/** The federation's plan and sheet, then every unit's board, plan and launch; a document begins the first year, the year before every other. Steps 1 to 5. */
export async function launchProvince(
  world: ProvinceWorld,
  bodies: Bodies,
  parties: readonly Party[],
  source: Source | ProvinceYear,
): Promise<ProvinceYear> {
  const { stage } = world;
  const isFirst = 'bytes' in source;
  const isNewLeader = !isFirst && source.leads !== bodies.leads;
  const clerk = stage.as(bodies.clerk);
  const written = isFirst
    ? await clerk(plans.uploadPlan, { unitId: bodies.leads, file: source })
    : isNewLeader
      ? await clerk(plans.uploadPlan, { unitId: bodies.leads, text: planOfLeader(source.sent, bodies.name, source.year + 1) })
      : await clerk(plans.renewPlan, { planId: source.planId, year: source.year + 1 });
  const { id: planId, version } = await confirmAll(world, bodies.clerk, written);
  const { reading, year } = await clerk(plans.showPlan, { planId });
  const issuedOn = await issueDay(world, reading.legalBases);
  const number =
    (isFirst && reading.number) || (await nextNumber(world, bodies.head, bodies.leads, year, `KH-${bodies.leaderSuffix}`));
  await stage.as(bodies.head)(plans.issuePlan, { planId, version, number, issuedOn });
  await shareOut(world, bodies.clerk, planId);
  const sheetId = isFirst || isNewLeader ? await sheetFrom(world, bodies, { planId, number, year, issuedOn }) : source.sheetId;
  const { body } = await stage.as(bodies.follower)(criteria.showSheet, { sheetId });
  const lived = new Map<string, LivedYear>();
  await stage.moveTo(addDays(issuedOn, 3));
  const paper = {
    reading: { number, date: issuedOn, criteriaGroups: reading.criteriaGroups },
    year,
    sheetId,
    ofFederation: bodies.name,
  };
  for (const party of parties) {
    const before = isFirst ? undefined : source.lived.get(party.unitId);
    lived.set(party.unitId, await launchUnit(world, bodies, party, paper, before));
  }
  return { year, planId, leads: bodies.leads, sheetId, body, lived, sent: paper.reading };
}

/** Signed on a day that is not before any paper the plan stands on. */
async function issueDay({ stage }: ProvinceWorld, bases: readonly { readonly date: Day | null }[]): Promise<Day> {
  const cited = bases.map(({ date }) => date).filter((date): date is Day => date !== null);
  await stage.moveTo([...cited, await stage.today()].sort().at(-1)!);
  return await stage.today();
}

async function nextNumber(
  { stage }: ProvinceWorld,
  headId: string,
  unitId: string,
  year: number,
  suffix: string,
): Promise<string> {
  const { number } = await stage.as(headId)(documents.suggestNumber, { unitId, typeName: 'Kế hoạch', year });
  return `${number.split('/')[0]}/${suffix}`;
}

interface FederationPaper {
  readonly planId: string;
  readonly number: string;
  readonly year: number;
  readonly issuedOn: Day;
}

async function sheetFrom({ stage }: ProvinceWorld, bodies: Bodies, { planId, number, year, issuedOn }: FederationPaper) {
  const follower = stage.as(bodies.follower);
  const draft = await follower(criteria.draftSheet, {
    ...{
      unitId: bodies.leads,
      from: { kind: 'plan', planId },
      title: `Bảng chấm điểm cơ quan, đơn vị đạt chuẩn văn hóa từ năm ${year}`,
    },
    ...{ source: `Kế hoạch số ${number} của ${bodies.name}`, subjectType: 'agency' },
  });
  const issued = await follower(criteria.issueSheet, { sheetId: draft.id, version: draft.version, issuedOn });
  return issued.id;
}

interface Group {
  readonly heading: string;
  readonly items: readonly { readonly text: string }[];
  readonly groups: readonly Group[];
}

interface Sent {
  readonly number: string | null;
  readonly date: Day | null;
  readonly criteriaGroups: readonly Group[];
}

/** What the units carry out: the federation's plan as it was sent to them. */
export interface SentPaper {
  readonly reading: Sent;
  readonly year: number;
  readonly sheetId: string;
  readonly ofFederation: string;
}

/** A unit's board in its first year, its own plan to carry the federation's out, and its launch towards the bodies of the day. */
export async function launchUnit(
  world: ProvinceWorld,
  bodies: Bodies,
  party: Party,
  { reading, year, sheetId, ofFederation }: SentPaper,
  before: LivedYear | undefined,
): Promise<LivedYear> {
  const { stage } = world;
  const [clerk, head] = [stage.as(party.clerk), stage.as(party.head)];
  const today = await stage.today();
  if (!before) await setUpBoard(world, party);
  const written = before
    ? await clerk(plans.renewPlan, { planId: before.planId, year })
    : await clerk(plans.uploadPlan, { unitId: party.unitId, text: planOfUnit(reading, ofFederation, party.name, year) });
  const { id: planId, version } = await confirmAll(world, party.clerk, written);
  const number = await nextNumber(world, party.head, party.unitId, year, 'KH-BVĐ');
  const issued = await head(plans.issuePlan, { planId, version, number, issuedOn: today, sendTo: [bodies.leads] });
  const { windows } = await head(campaigns.showLaunch, { planId });
  const superiors = [
    { unitId: bodies.recogniser, part: 'recognises' as const },
    ...(bodies.leads === bodies.recogniser ? [] : [{ unitId: bodies.leads, part: 'follows' as const }]),
  ];
  const reason = 'Tiếp nối các năm của cơ quan chính; cơ quan sáp nhập vào không tính riêng.';
  const inheritance = party.isHeir ? { rule: 'main' as const, reason } : null;
  const launched = await head(campaigns.launchCampaign, {
    inheritance,
    planId,
    version: issued.version,
    sheetId,
    superiors,
    windows,
  });
  return { year, planId, campaignId: launched.id, sheetId };
}

export async function setUpBoard({ stage }: ProvinceWorld, party: Party): Promise<void> {
  await stage.as(party.head)(plans.setUpBoard, {
    ...{ unitId: party.unitId, decision: 'Quyết định số 01/QĐ-BVĐ', decidedOn: await stage.today() },
    members: [
      { personId: party.head, part: 'head', task: 'Phụ trách chung' },
      { personId: party.deputy, part: 'deputy', task: 'Phối hợp chấm điểm, kiểm tra' },
      { personId: party.clerk, part: 'secretary', task: 'Tổng hợp hồ sơ, minh chứng' },
    ],
  });
}

const textsOf = (group: Group): readonly string[] => [...group.items.map(({ text }) => text), ...group.groups.flatMap(textsOf)];

/** What a unit writes to carry the federation's plan out: the same contents, in a paper of its board. */
function planOfUnit(sent: Sent, ofFederation: string, unitName: string, year: number): string {
  const { number, date } = sent;
  const cited = number && date ? `Thực hiện Kế hoạch số ${number} ngày ${shortDate(date)} của ${ofFederation};` : '';
  return planText(sent, year, {
    ...{
      heads: ['BAN VẬN ĐỘNG', unitName.toLocaleUpperCase('vi')],
      author: `Ban vận động ${unitName}`,
      cited,
      seal: 'BAN VẬN ĐỘNG',
    },
    ...{ signer: 'TRƯỞNG BAN', above: 'Công đoàn cấp trên', keeper: 'Ban vận động' },
  });
}

/** What a federation writes that takes over from another: the same contents under its own name. */
function planOfLeader(sent: Sent, name: string, year: number): string {
  return planText(sent, year, {
    ...{
      heads: ['TỔNG LIÊN ĐOÀN LAO ĐỘNG VIỆT NAM', name.toLocaleUpperCase('vi')],
      author: name,
      cited: '',
      seal: 'BAN THƯỜNG VỤ',
    },
    ...{ signer: 'CHỦ TỊCH', above: 'Các cơ quan, đơn vị trên địa bàn', keeper: 'Ban Thường vụ' },
  });
}

type Frame = Readonly<Record<'author' | 'cited' | 'seal' | 'signer' | 'above' | 'keeper', string>> & {
  readonly heads: readonly string[];
};

function planText({ criteriaGroups }: Sent, year: number, { heads, author, cited, seal, signer, above, keeper }: Frame): string {
  const contents = criteriaGroups.flatMap((group, index) => [
    `${index + 1}. ${group.heading || 'Nội dung thi đua'}`,
    ...textsOf(group).map((text) => `- ${text.replace(/[\s;.]+$/u, '')}.`),
  ]);
  return `${heads.join('\n')}

KẾ HOẠCH
Xây dựng cơ quan, đơn vị đạt chuẩn văn hóa năm ${year}

${cited}
${author} xây dựng kế hoạch như sau:

I. MỤC ĐÍCH, YÊU CẦU
- Mỗi người giữ nếp làm việc văn minh, tận tụy với công việc được giao.

II. NỘI DUNG
${contents.join('\n')}

III. TỔ CHỨC THỰC HIỆN
1. ${keeper}
- Hằng tháng nhắc việc còn hạn chế; cuối năm tổng hợp kết quả chấm điểm và gửi hồ sơ.

Nơi nhận:
- ${above};
- Lưu: VT.

TM. ${seal}
${signer}
`;
}

export const codesOf = (body: SheetBody): readonly string[] => linesOf(body).map(({ code }) => code);
