import { createRequire } from 'node:module';
import { Worker } from 'node:worker_threads';
import { Unreadable, type UnreadableCode } from '../unreadable.ts';

/** One letter (or ligature) on a page: `x` from the left, `y` of its baseline from the top, in points; `dx`, `dy` its direction. */
export interface Glyph {
  readonly letter: string;
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly size: number;
  readonly dx: number;
  readonly dy: number;
  readonly font: string;
}

/** A thin straight line, horizontal or vertical. */
export interface Rule {
  readonly x1: number;
  readonly y1: number;
  readonly x2: number;
  readonly y2: number;
}

/** A page with everything on it that has a meaning here. */
export interface PdfPage {
  readonly width: number;
  readonly height: number;
  readonly glyphs: readonly Glyph[];
  readonly rules: readonly Rule[];
}

/** Bounds of one reading: pages, letters, milliseconds, and bytes of memory the process may gain. */
export const pdfLimits = { pages: 500, glyphs: 1_000_000, milliseconds: 8_000, heapMegabytes: 512, gainedBytes: 1_000_000_000 };

type Trouble = 'password' | 'damaged' | 'too-many-pages' | 'too-much-text' | 'too-slow' | 'too-much-memory';

interface SentPage {
  readonly width: number;
  readonly height: number;
  readonly letters: readonly string[];
  readonly numbers: Float32Array;
  readonly rules: Float32Array;
}

type Answer = { readonly trouble: Trouble } | { readonly pages: readonly SentPage[]; readonly fontNames: readonly string[] };

const split = 'hãy tách riêng phần kế hoạch rồi gửi lại.';
const troubles: Readonly<Record<Trouble, readonly [UnreadableCode, string]>> = {
  password: ['unsupported-format', 'Tệp PDF có mật khẩu. Hãy bỏ mật khẩu rồi gửi lại.'],
  damaged: ['damaged', 'Tệp PDF bị hỏng, không mở được. Hãy xuất lại PDF từ Word, hoặc gửi bản Word (DOCX).'],
  'too-many-pages': ['file-too-large', `PDF có quá ${pdfLimits.pages} trang; ${split}`],
  'too-much-text': ['file-too-large', `PDF có quá ${pdfLimits.glyphs.toLocaleString('vi-VN')} chữ cái; ${split}`],
  'too-slow': ['file-too-large', 'PDF quá phức tạp, đọc quá lâu. Hãy gửi bản Word (DOCX), hoặc tách riêng phần kế hoạch.'],
  'too-much-memory': ['file-too-large', 'PDF quá lớn khi mở. Hãy gửi bản Word (DOCX), hoặc tách riêng phần kế hoạch.'],
};

const refused = (trouble: Trouble) => new Unreadable(...troubles[trouble]);

/** One thread at a time: what two large files need together would be no bound. */
let last: Promise<unknown> = Promise.resolve();

/** Takes the pages of a PDF apart, in a thread bounded in time and memory. @throws Unreadable. */
export function pdfPages(bytes: Uint8Array): Promise<readonly PdfPage[]> {
  const reading = last.then(() => answerTo(bytes));
  last = reading.catch(() => undefined);
  return reading.then((answer) => {
    if ('trouble' in answer) throw refused(answer.trouble);
    return answer.pages.map((page) => pageOf(page, answer.fontNames));
  });
}

function answerTo(bytes: Uint8Array): Promise<Answer> {
  const worker = new Worker(createRequire(import.meta.url).resolve('#papers/read/pdf/glyphWorker.mjs'), {
    workerData: { bytes: Uint8Array.from(bytes), mostPages: pdfLimits.pages, mostGlyphs: pdfLimits.glyphs },
    resourceLimits: { maxOldGenerationSizeMb: pdfLimits.heapMegabytes },
    stdout: true,
    stderr: true,
    env: {},
  });
  const before = process.memoryUsage.rss();
  return new Promise((resolve) => {
    const end = (answer: Answer) => {
      clearTimeout(slow);
      clearInterval(watch);
      resolve(answer);
      void worker.terminate();
    };
    const slow = setTimeout(() => end({ trouble: 'too-slow' }), pdfLimits.milliseconds);
    const watch = setInterval(() => {
      if (process.memoryUsage.rss() - before > pdfLimits.gainedBytes) end({ trouble: 'too-much-memory' });
    }, 50);
    worker.once('message', end);
    worker.once('error', (error: NodeJS.ErrnoException) =>
      end({ trouble: error.code === 'ERR_WORKER_OUT_OF_MEMORY' ? 'too-much-memory' : 'damaged' }),
    );
    worker.once('exit', () => end({ trouble: 'damaged' }));
  });
}

const perGlyph = 7;
const smallest = 0.5;

/** False for letters of no size, at no place, or off the page. */
function isSeen({ x, y, width, size, dx, dy }: Glyph, pageWidth: number, pageHeight: number): boolean {
  const onPage = x >= -pageWidth * 0.05 && x <= pageWidth * 1.05 && y >= -pageHeight * 0.05 && y <= pageHeight * 1.05;
  return onPage && size >= smallest && Number.isFinite(width + size + dx + dy);
}

function pageOf({ width, height, letters, numbers, rules }: SentPage, fontNames: readonly string[]): PdfPage {
  const glyphs = letters.map((letter, index): Glyph => {
    const [x, y, advance, size, dx, dy, font] = numbers.subarray(index * perGlyph, (index + 1) * perGlyph);
    return { letter, x: x!, y: y!, width: advance!, size: size!, dx: dx!, dy: dy!, font: fontNames[font!] ?? '' };
  });
  const lines = Array.from({ length: rules.length / 4 }, (_, index): Rule => {
    const [x1, y1, x2, y2] = rules.subarray(index * 4, index * 4 + 4);
    return { x1: x1!, y1: y1!, x2: x2!, y2: y2! };
  });
  const areFinite = (numbers: readonly number[]) => numbers.every(Number.isFinite);
  return {
    width,
    height,
    glyphs: glyphs.filter((glyph) => isSeen(glyph, width, height)),
    rules: lines.filter(({ x1, y1, x2, y2 }) => areFinite([x1, y1, x2, y2])),
  };
}
