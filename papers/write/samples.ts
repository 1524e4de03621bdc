import { certificateSamples } from './cases/certificates.ts';
import { decisionSamples } from './cases/decisions.ts';
import { formSamples } from './cases/forms.ts';
import { letterSamples } from './cases/letters.ts';
import { minutesSamples } from './cases/minutes.ts';
import { recordedSamples } from './cases/recorded.ts';
import { reportSamples } from './cases/reports.ts';
import type { PaperSample } from './cases/sample.ts';
import type { PaperKind } from './paper.ts';

/** One filled-in paper of every kind, of an invented office: what the gallery prints and the tests hold the kinds to. */
export const paperSamples = {
  ...decisionSamples,
  ...minutesSamples,
  ...letterSamples,
  ...reportSamples,
  ...recordedSamples,
  ...formSamples,
  ...certificateSamples,
} satisfies Readonly<Record<PaperKind, PaperSample>>;
