import { type Decision, standingOf } from '#domain/evaluations/decision.ts';
import { currentOf, totalOf } from '#domain/evaluations/entry.ts';
import type { RoundTitle } from '#domain/evaluations/titles.ts';
import { longDate } from '#domain/kernel/day.ts';
import { grades } from '#domain/law/evaluationRules.ts';
import { personalTitleRules } from '#domain/law/personalTitles.ts';
import { commendationDecision } from '#papers/write/decisions/commendationDecision.ts';
import { type MeritRow, meritList } from '#papers/write/forms/meritList.ts';
import { selfReviewForm } from '#papers/write/forms/selfReviewForm.ts';
import { authorityOf, bodyNameOf } from '#papers/write/office.ts';
import type { LetterPaper } from '#papers/write/paper.ts';
import type { Context } from '../kernel/action.ts';
import { loadHead, loadPlacement } from '../org/store.ts';
import { listHolders, personNames, positionsOf } from '../people/store.ts';
import { wordsOf } from '../words.ts';
import { gradingOf } from './present.ts';
import { givenIn, type Scene } from './sceneStore.ts';
import type { NamedSubject } from './subjectStore.ts';

const said = (code: string) => wordsOf(code, undefined, 'vi');
const titleNamed = (title: RoundTitle) => `danh hiệu “${personalTitleRules[title].name}”`;

/** Whose paper it is: the unit's head line, and who signs under the real title. */
async function settingOf({ tx, today }: Context, unitId: string) {
  const unit = await loadPlacement(tx, unitId, today);
  const [personId] = await listHolders(tx, ['unit-head'], unitId, today);
  const name = personId ? (await personNames(tx, [personId])).get(personId) : undefined;
  const title = (personId ? (await positionsOf(tx, personId, today)).get(unitId) : undefined) ?? 'Thủ trưởng đơn vị';
  return { unit, head: await loadHead(tx, unit, today), signer: { title, ...(name ? { name } : {}) } };
}

/** A person's self-evaluation as it was sent, to print and sign. */
export async function selfReviewPaper(context: Context, scene: Scene, subject: NamedSubject): Promise<LetterPaper> {
  const { head } = await settingOf(context, scene.round.unitId);
  const own = currentOf(scene.entries.get(subject.personId) ?? [], 'self');
  const { frame } = gradingOf(scene, subject.staffClass);
  const lines = frame
    ? [
        { text: 'Tiêu chí chung', max: frame.general, self: own?.general ?? null },
        { text: 'Kết quả thực hiện nhiệm vụ', max: frame.results, self: own?.results ?? null },
      ]
    : [];
  return selfReviewForm({
    head,
    year: `năm ${scene.round.year}`,
    name: subject.fullName,
    office: subject.position,
    lines,
    total: { max: frame ? frame.general + frame.results : 0, self: own ? totalOf(own) : null },
    strengths: own?.remark || null,
    shortcomings: null,
    grades: grades.map((grade) => ({ text: said(`grade.${grade}`), ticked: own?.grade === grade })),
    signed: { place: head.place ?? '', day: own?.onDay ?? null },
    ...(subject.teamName ? { teamHead: { title: 'Tổ trưởng' } } : {}),
    sample: context.site.isDemo,
  });
}

/** What a decision on a title says, as it was signed. */
export async function titleDecisionPaper(context: Context, scene: Scene, decision: Decision & { readonly kind: RoundTitle }) {
  const { unit, head, signer } = await settingOf(context, scene.round.unitId);
  const graded = standingOf(scene.decisions, 'grades');
  const { source } =
    decision.kind === 'advanced-worker' ? scene.round.settings.advancedWorker : scene.round.settings.emulationSoldier;
  const of = new Map(scene.subjects.map((subject) => [subject.personId, subject]));
  return commendationDecision({
    act: 'recognise',
    head: { ...head, number: decision.number, day: decision.signedOn },
    authority: authorityOf(signer.title, bodyNameOf(unit)),
    bases: [
      `Căn cứ ${[source.at, source.text].filter(Boolean).join(' ')}`,
      ...(graded
        ? [
            `Căn cứ Quyết định số ${graded.number} ${longDate(graded.signedOn)} về mức xếp loại chất lượng năm ${scene.round.year}`,
          ]
        : []),
      'Theo đề nghị của Hội đồng Thi đua, khen thưởng',
    ],
    form: titleNamed(decision.kind),
    collectives: [],
    persons: decision.rows.flatMap(({ personId }) => {
      const subject = of.get(personId);
      return subject ? [{ name: subject.fullName, office: subject.position }] : [];
    }),
    merit: `thành tích trong phong trào thi đua năm ${scene.round.year}`,
    executors: ['Các tổ', 'Bộ phận văn thư'],
    signer,
    recipients: ['Như Điều 3', 'Lưu: VT'],
    sample: context.site.isDemo,
  });
}

/** Everybody who has, or as things stand would have, a title: with the grade, by given name. */
export async function titleListPaper(context: Context, scene: Scene): Promise<LetterPaper> {
  const { head, signer } = await settingOf(context, scene.round.unitId);
  return meritList({
    head: { ...head, day: null },
    year: `năm ${scene.round.year}`,
    collectives: [],
    persons: titleRows(scene),
    signers: [signer],
    recipients: ['Lưu: VT'],
    sample: context.site.isDemo,
  });
}

/** The rows of that list: the highest title of each person. */
export function titleRows(scene: Scene): readonly MeritRow[] {
  const advanced = givenIn(scene.decisions, 'advanced-worker') ?? scene.chain.advanced.eligible;
  const soldiers = givenIn(scene.decisions, 'emulation-soldier') ?? scene.chain.emulation.taken;
  return scene.subjects
    .filter(({ personId }) => advanced.includes(personId))
    .map(({ personId, fullName, position }) => {
      const candidate = scene.candidates.find((one) => one.personId === personId);
      const title = soldiers.includes(personId) ? 'emulation-soldier' : 'advanced-worker';
      const grade = candidate?.grade ? said(`grade.${candidate.grade}`) : '';
      const more = candidate && candidate.initiatives > 0 ? `${candidate.initiatives} sáng kiến được công nhận` : '';
      return {
        name: fullName,
        office: position,
        merit: [grade, more].filter(Boolean).join('; '),
        award: personalTitleRules[title].name,
      };
    });
}
