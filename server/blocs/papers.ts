import * as api from '#api/blocs.ts';
import { proposalsOf } from '#domain/blocs/honouring.ts';
import { instantAt, shortDate } from '#domain/kernel/day.ts';
import { Refused, refuseIf, stateRefusal } from '#domain/kernel/refusal.ts';
import { type EmulationPactValues, emulationPact, missingInEmulationPact } from '#papers/write/forms/emulationPact.ts';
import { type BlocMinutesValues, blocMinutes, missingInBlocMinutes, type RankedUnit } from '#papers/write/minutes/blocMinutes.ts';
import { pointsText } from '#papers/write/points.ts';
import { type Context, view } from '../kernel/action.ts';
import { PaperAnswer } from '../kernel/paperAnswer.ts';
import { loadHead, loadPlacement } from '../org/store.ts';
import { blocName, seenYear, type YearScene } from './scene.ts';
import { headsOf } from './store.ts';

const decisionOf = ({ bloc, names }: YearScene) =>
  `Quyết định số ${bloc.number} ngày ${shortDate(bloc.decidedOn)} của ${names.get(bloc.byUnitId) ?? ''} về việc thành lập ${blocName(bloc)}`;

/** The leading unit stands over the bloc's papers. */
async function headOf({ tx, today }: Context, { year }: YearScene) {
  return await loadHead(tx, await loadPlacement(tx, year.leaderUnitId, today), today);
}

/** What the pact says: the members of today with who heads each. */
async function pactValues(context: Context, scene: YearScene): Promise<EmulationPactValues> {
  const { tx, today, site } = context;
  const { year, members, names, bloc, signatures, answering } = scene;
  const heads = await headsOf(tx, members, today);
  return {
    head: { ...(await headOf(context, scene)), day: year.pactPutOn },
    year: `năm ${year.year}`,
    about: `${blocName(bloc)} năm ${year.year}`,
    bases: [decisionOf(scene)],
    occasion: year.occasion,
    day: year.pactPutOn ?? today,
    parties: members.map((unitId) => {
      const signature = signatures.find((one) => (answering.get(one.unitId) ?? one.unitId) === unitId);
      return {
        name: names.get(unitId) ?? '',
        representative: heads.get(unitId) ?? { name: '', title: '' },
        ...(signature ? { signed: `Đã ký ngày ${shortDate(signature.signedOn)}` } : {}),
      };
    }),
    contents: year.targets.length > 0 ? [{ heading: 'Nội dung thi đua', items: year.targets }] : [],
    recipients: [names.get(bloc.byUnitId) ?? '', 'Các đơn vị ký', 'Lưu: VT'],
    sample: site.isDemo,
  };
}

/** The minutes of the meeting; null until it is recorded. */
async function minutesValues(context: Context, scene: YearScene): Promise<BlocMinutesValues | null> {
  const { year, bloc, names, members, results } = scene;
  const { meeting } = year;
  if (!meeting) return null;
  const named = (ids: readonly string[]) => ids.map((unitId) => names.get(unitId) ?? '');
  const { place: _, ...head } = await headOf(context, scene);
  return {
    head: { ...head, day: meeting.heldOn },
    bloc: blocName(bloc),
    year: `năm ${year.year}`,
    bases: [decisionOf(scene)],
    opened: instantAt(meeting.heldOn, meeting.begins),
    closed: instantAt(meeting.heldOn, meeting.ends),
    venue: meeting.venue,
    chair: { name: meeting.chair, title: meeting.chairTitle },
    secretary: { name: meeting.secretary, title: '' },
    present: named(meeting.present),
    absent: named(members.filter((unitId) => !meeting.present.includes(unitId))),
    reported: [
      `Đơn vị phụ trách báo cáo kết quả chấm điểm năm ${year.year}, khóa ngày ${shortDate(year.scoringClosedOn!)} (Phụ lục kèm theo).`,
      ...(year.closeReason ? [`Khóa chấm điểm khi còn thiếu phiếu, lý do: ${year.closeReason}.`] : []),
    ],
    share: meeting.share,
    source: meeting.source,
    awards: meeting.awards.map(({ form, places }) => ({ form, places })),
    votes: meeting.awards.flatMap((award) =>
      proposalsOf(award, meeting, results).map(({ unitId, agree, outcome }) => ({
        ...{ name: names.get(unitId) ?? '', award: award.form, agree, against: meeting.present.length - agree },
        accepted: outcome === 'proposed',
      })),
    ),
    ranking: rankingOf(scene),
    recipients: [names.get(bloc.byUnitId) ?? '', 'Các đơn vị thành viên', 'Lưu: VT'],
    sample: context.site.isDemo,
  };
}

const unranked = Number.MAX_SAFE_INTEGER;

function rankingOf({ results, names }: YearScene): readonly RankedUnit[] {
  const tied = (rank: number) => results.filter((one) => one.rank === rank).length > 1;
  return [...results]
    .sort((a, b) => (a.rank ?? unranked) - (b.rank ?? unranked))
    .map(({ unitId, own, mean, sheets, rank }) => ({
      ...{ name: names.get(unitId) ?? '', sheets },
      ...(own === null ? {} : { own: pointsText(own) }),
      ...(mean === null ? {} : { mean: pointsText(mean) }),
      ...(rank === null ? {} : { rank: tied(rank) ? `${rank} (đồng hạng)` : String(rank) }),
    }));
}

/** What each paper of the year still lacks, in words. */
export async function lacking(context: Context, scene: YearScene) {
  const minutes = await minutesValues(context, scene);
  return {
    pact: missingInEmulationPact(await pactValues(context, scene)),
    minutes: minutes ? missingInBlocMinutes(minutes) : [],
  };
}

export const openBlocPact = view({
  name: 'blocs.openPact',
  input: api.openBlocPact.input,
  async run({ blocYearId }, context) {
    const scene = await seenYear(context, blocYearId);
    refuseIf(scene.year.targets.length === 0 ? [stateRefusal('blocs.no-targets')] : []);
    return new PaperAnswer(`Giao ước thi đua ${scene.year.year}`, emulationPact(await pactValues(context, scene)));
  },
});

export const openBlocMinutes = view({
  name: 'blocs.openMinutes',
  input: api.openBlocMinutes.input,
  async run({ blocYearId }, context) {
    const scene = await seenYear(context, blocYearId);
    const values = await minutesValues(context, scene);
    if (!values) throw new Refused([stateRefusal('blocs.no-meeting')]);
    return new PaperAnswer(`Biên bản suy tôn ${scene.year.year}`, blocMinutes(values));
  },
});
