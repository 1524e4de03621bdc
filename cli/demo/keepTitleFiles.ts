import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import * as recognition from '#api/recognition.ts';
import { type PaperAnswer, paperFile } from '#server/kernel/paperAnswer.ts';
import type { TitleGiven } from './outcome.ts';
import type { Stage } from './stage.ts';

/** A title as the demo reports it, with the files that prove it. */
export interface KeptTitle {
  readonly unit: string;
  readonly year: number;
  readonly code: string;
  readonly certificate: string;
  readonly credential: string;
}

/** Puts the certificate and the credential beside the data, where the report's paths lead; `personId` is somebody of the unit. */
export async function keepTitleFiles(
  stage: Stage,
  personId: string,
  { unit, year, titleId, code }: TitleGiven & Pick<KeptTitle, 'unit' | 'year'>,
): Promise<KeptTitle> {
  const { dataDir } = stage.site;
  const [certificate, credential] = [join(dataDir, `${code}.pdf`), join(dataDir, `${code}.vc.json`)];
  const paper = await stage.as(personId)(recognition.downloadCertificate, { titleId });
  writeFileSync(certificate, paperFile(paper as PaperAnswer, 'pdf').bytes);
  writeFileSync(credential, bytesOf(await stage.as(personId)(recognition.downloadCredential, { titleId })));
  return { unit, year, code, certificate, credential };
}

const bytesOf = (answer: unknown) => (answer as { bytes: Uint8Array }).bytes;
