import { createHash } from 'node:crypto';
import { fileURLToPath } from 'node:url';
import { renderDocx } from '#papers/write/docx.ts';
import { renderPdf } from '#papers/write/pdf.ts';
import { paperSamples } from '#papers/write/samples.ts';

const hashOf = (bytes: Uint8Array) => createHash('sha256').update(bytes).digest('hex');

/** The hash of every sample as PDF and as Word file, by name; made in the order of the samples or backwards. */
export function paperHashes(backwards: boolean): Readonly<Record<string, string>> {
  const samples = Object.entries(paperSamples);
  const made = (backwards ? samples.reverse() : samples).map(([name, { paper }]): [string, string] => [
    name,
    `${hashOf(renderPdf(paper))} ${hashOf(renderDocx(paper))}`,
  ]);
  return Object.fromEntries(made.sort(([a], [b]) => (a < b ? -1 : 1)));
}

if (process.argv[1] === fileURLToPath(import.meta.url)) console.log(JSON.stringify(paperHashes(true)));
