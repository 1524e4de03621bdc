import { hashOf } from './encoding.ts';
import { base, type Equations } from './equations.ts';
import { type Report, repeated } from './fault.ts';
import { wantKnowledge } from './proofs.ts';
import type { OpenRead, TrusteeRead } from './record.ts';

/** R4 to R9. */
export function checkManifest({ election, manifest }: OpenRead, equations: Equations, report: Report): void {
  if (manifest.group !== 'ristretto255') report('R4', 'manifest.group');
  if (manifest.generator !== base) report('R4', 'manifest.generator');
  checkQuestions(manifest.questions, report);
  checkVoters(manifest, report);
  checkTrustees(manifest, equations, report);
  if (manifest.opensAt >= manifest.closesAt) report('R8', 'manifest.closesAt');
  if (manifest.quorum < 3 || manifest.quorum > manifest.voters.length) report('R8', 'manifest.quorum');
  if (election !== hashOf('manifest', manifest)) report('R9', 'election');
}

function checkQuestions(questions: OpenRead['manifest']['questions'], report: Report): void {
  if (questions.length === 0) report('R5', 'manifest.questions');
  for (const id of repeated(questions.map((question) => question.id))) report('R5', `manifest.questions ${id}`);
  for (const [index, { options, min, max }] of questions.entries()) {
    const at = `manifest.questions[${index}]`;
    for (const id of repeated(options.map((option) => option.id))) report('R5', `${at}.options ${id}`);
    for (const title of repeated(options.map((option) => option.title))) report('R5', `${at}.options «${title}»`);
    if (max < 1 || min > max || max > options.length) report('R5', `${at}.max`);
  }
}

function checkVoters({ voters, trustees, operator }: OpenRead['manifest'], report: Report): void {
  if (voters.length < 3) report('R6', 'manifest.voters');
  for (const id of repeated(voters.map((voter) => voter.id))) report('R6', `manifest.voters ${id}`);
  const keys = [...voters.flatMap(({ key }) => key ?? []), operator, ...trustees.flatMap((t) => [t.signKey, t.shareKey])];
  for (const key of repeated(keys)) report('R6', `manifest ${key}`);
}

function checkTrustees({ trustees, threshold }: OpenRead['manifest'], equations: Equations, report: Report): void {
  for (const id of repeated(trustees.map((trustee) => trustee.id))) report('R7', `manifest.trustees ${id}`);
  if (trustees.length === 0 || threshold < 1 || threshold > trustees.length) report('R7', 'manifest.threshold');
  for (const [index, trustee] of trustees.entries()) checkTrustee(trustee, `manifest.trustees[${index}]`, equations, report);
}

/** R7 of one trustee: the proofs of both keys. */
export function checkTrustee(
  { id, signKey, shareKey, signProof, shareProof }: TrusteeRead,
  at: string,
  equations: Equations,
  report: Report,
): void {
  const place = { rule: 'R7', at, equations, report } as const;
  wantKnowledge(place, signKey, signProof, 'trustee-key', [id, 'sign', signKey, shareKey]);
  wantKnowledge(place, shareKey, shareProof, 'trustee-key', [id, 'share', signKey, shareKey]);
}
