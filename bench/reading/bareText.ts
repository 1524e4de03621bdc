import { createRequire } from 'node:module';
import { Worker } from 'node:worker_threads';
import { SaxesParser } from 'saxes';
import { openZip } from '#papers/read/zip.ts';

/** The lines of a text file and nothing else. */
export function bareTxt(bytes: Uint8Array): string {
  return new TextDecoder('utf-8').decode(bytes).split('\n').join('\n');
}

/** Every w:t of a Word file, a line a paragraph, and nothing else. */
export function bareDocx(bytes: Uint8Array): string {
  const lines: string[] = [];
  let line = '';
  let isText = false;
  const parser = new SaxesParser();
  parser.on('opentag', ({ name }) => {
    isText = name === 'w:t';
  });
  parser.on('text', (text) => {
    if (isText) line += text;
  });
  parser.on('closetag', ({ name }) => {
    isText = false;
    if (name !== 'w:p') return;
    lines.push(line);
    line = '';
  });
  parser.write(new TextDecoder().decode(openZip(bytes).read('word/document.xml'))).close();
  return lines.join('\n');
}

/** The text of a PDF as the library gives it, in a thread of its own like the reading. */
export function barePdf(bytes: Uint8Array): Promise<string> {
  const worker = new Worker(createRequire(import.meta.url).resolve('./bareText.worker.mjs'), {
    workerData: Uint8Array.from(bytes),
  });
  return new Promise((done, fail) => {
    worker.once('error', fail);
    worker.once('message', (text: string) => {
      done(text);
      void worker.terminate();
    });
  });
}
