import type { YearFacts } from './yearFacts.ts';

/** One thing that must stand before a task can be finished, and whether it does (việc con: đã có, còn thiếu). */
export interface Check {
  /** `check.…`, with words. */
  readonly code: string;
  readonly facts: Readonly<Record<string, string | number>>;
  readonly isDone: boolean;
  readonly link: string | null;
}

type Maker = (facts: YearFacts) => Check;

const at = (facts: YearFacts, path: string) => `/phong-trao/${facts.campaignId}/${path}`;
const ofSheet = (code: string, isDone: (facts: YearFacts) => boolean): Maker => {
  return (facts) => ({ code, facts: {}, isDone: isDone(facts), link: at(facts, 'bang-cham-diem') });
};

const pledges: Maker = (facts) => ({
  code: 'check.pledges',
  facts: { signed: facts.pledges.signed, total: facts.staff },
  isDone: facts.pledges.signed >= facts.staff,
  link: at(facts, 'dang-ky-thi-dua'),
});
const evidence: Maker = (facts) => ({
  code: 'check.evidence',
  facts: { found: facts.linesWithEvidence, lines: facts.lines },
  isDone: facts.linesWithEvidence >= facts.lines,
  link: at(facts, 'minh-chung'),
});
const column = (code: string, layer: keyof YearFacts['scored']): Maker => {
  return (facts) => ({
    code,
    facts: { scored: facts.scored[layer], lines: facts.lines },
    isDone: facts.scored[layer] >= facts.lines,
    link: at(facts, 'bang-cham-diem'),
  });
};
const board = column('check.board', 'board');
const coScorer = column('check.co-scorer', 'coScorer');
const reading = ofSheet('check.reading', (facts) => facts.isRead);
const head = ofSheet('check.head-signature', (facts) => facts.signed.head);
const coSigner = ofSheet('check.co-signature', (facts) => facts.signed.coSigner);

const scoring = [board, coScorer, evidence, reading];
const needed: Readonly<Record<string, readonly Maker[]>> = {
  'today.submit-enrolment': [pledges],
  'today.score-board': scoring,
  'today.score-co': scoring,
  'today.read-to-staff': [board, coScorer],
  'today.close-scoring': scoring,
  'today.sign-assessment': [reading, head, coSigner],
  'today.submit-assessment': [head, coSigner],
};

/** What a task of the year stands on, in the order in which it is done; empty where nothing else is needed. */
export const checksOf = (taskCode: string, facts: YearFacts): readonly Check[] =>
  (needed[taskCode] ?? []).map((make) => make(facts));
