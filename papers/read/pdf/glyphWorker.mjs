// Runs in a thread of its own (see pdfPages.ts): takes the glyphs and the ruled lines of a PDF with their places on the page.
// Plain JavaScript, because a thread is started from a file and the product runs from one bundle.
import { parentPort, workerData } from 'node:worker_threads';
import { getDocument, OPS } from 'unpdf/pdfjs';

const { bytes, mostPages, mostGlyphs } = workerData;
const strokes = new Set([
  OPS.stroke,
  OPS.closeStroke,
  OPS.fillStroke,
  OPS.eoFillStroke,
  OPS.closeFillStroke,
  OPS.closeEOFillStroke,
]);
const fills = new Set([OPS.fill, OPS.eoFill]);
const identity = [1, 0, 0, 1, 0, 0];
const thin = 2.5;
const longestRule = 6;
const mostActual = 40;

// pdf.js tells where marked content begins, but keeps to itself what it says its letters are (ActualText), which LibreOffice writes
// for every letter it puts together. It looks at such a dictionary by one key only: what is beside that key is noted here, in order.
const notedTexts = [];
const ownGet = Map.prototype.get;
Map.prototype.get = function get(key) {
  if (key === 'MCID') notedTexts.push(ownGet.call(this, 'ActualText'));
  return ownGet.call(this, key);
};

/** The text of a PDF string: UTF-16 or UTF-8 with its mark, else one byte a letter. */
function textOf(string) {
  if (typeof string !== 'string') return null;
  const raw = Uint8Array.from(string, (letter) => letter.charCodeAt(0));
  if (string.startsWith('\xfe\xff')) return new TextDecoder('utf-16be').decode(raw.subarray(2));
  return string.startsWith('\xef\xbb\xbf') ? new TextDecoder().decode(raw) : string;
}

const times = (m, n) => [
  m[0] * n[0] + m[2] * n[1],
  m[1] * n[0] + m[3] * n[1],
  m[0] * n[2] + m[2] * n[3],
  m[1] * n[2] + m[3] * n[3],
  m[0] * n[4] + m[2] * n[5] + m[4],
  m[1] * n[4] + m[3] * n[5] + m[5],
];

const fresh = () => ({
  matrix: identity,
  text: identity,
  x: 0,
  y: 0,
  lineX: 0,
  lineY: 0,
  font: null,
  size: 0,
  charSpacing: 0,
  wordSpacing: 0,
  scale: 1,
  leading: 0,
  rise: 0,
});

/** Walks the operators of one page. */
class PageWalk {
  constructor(base, fontOf, texts) {
    this.base = base;
    this.fontOf = fontOf;
    this.texts = texts;
    this.state = { ...fresh(), matrix: base };
    this.saved = [];
    this.letters = [];
    this.numbers = [];
    this.rules = [];
    this.marked = [];
  }

  /** `id` is undefined where the content has a dictionary without a number, null where it has none. */
  beginMarked(tag, id) {
    const text = tag === 'OC' || id === null ? null : textOf(this.texts.shift());
    this.marked.push(text === null || text.length > mostActual ? null : { text, from: this.letters.length });
  }

  /** Puts the text that the document gives in the place of the letters it is made of, where those stand on one line. */
  endMarked() {
    const actual = this.marked.pop();
    if (!actual || this.marked.some((outer) => outer)) return;
    const { text, from } = actual;
    const glyphs = this.letters.length - from;
    const [x, y, width, size, dx, dy, font] = this.numbers.slice(from * 7, from * 7 + 7);
    if (glyphs === 0) return;
    let end = x + width;
    let start = x;
    for (let at = from; at < this.letters.length; at++) {
      if (Math.abs(this.numbers[at * 7 + 1] - y) > size / 2) return;
      start = Math.min(start, this.numbers[at * 7]);
      end = Math.max(end, this.numbers[at * 7] + this.numbers[at * 7 + 2]);
    }
    this.letters.length = from;
    this.numbers.length = from * 7;
    if (text === '') return;
    this.letters.push(text);
    this.numbers.push(start, y, end - start, size, dx, dy, font);
  }

  save() {
    this.saved.push({ ...this.state });
  }

  restore() {
    this.state = this.saved.pop() ?? this.state;
  }

  transform(matrix) {
    if (matrix) this.state.matrix = times(this.state.matrix, matrix);
  }

  move(x, y) {
    const { state } = this;
    state.x = state.lineX += x;
    state.y = state.lineY += y;
  }

  show(glyphs) {
    const { state } = this;
    const font = this.fontOf(state.font);
    const perUnit = state.size * (font.matrix?.[0] ?? 0.001);
    for (const glyph of glyphs) {
      if (typeof glyph === 'number') {
        state.x -= (glyph * state.size * state.scale) / 1000;
        continue;
      }
      if (!glyph) continue;
      const advance = (glyph.width ?? 0) * perUnit + (glyph.isSpace ? state.wordSpacing : 0) + state.charSpacing;
      this.place(glyph.unicode ?? '', (glyph.width ?? 0) * perUnit * state.scale, font.index);
      state.x += advance * state.scale;
    }
  }

  place(letter, width, font) {
    const { state } = this;
    if (letter === '' || this.letters.length > mostGlyphs) return;
    const m = times(state.matrix, state.text);
    const x = m[0] * state.x + m[2] * (state.y + state.rise) + m[4];
    const y = m[1] * state.x + m[3] * (state.y + state.rise) + m[5];
    const size = Math.hypot(m[2], m[3]) * Math.abs(state.size);
    const along = Math.hypot(m[0], m[1]);
    this.letters.push(letter);
    this.numbers.push(x, y, width * along, size, m[0] / (along || 1), m[1] / (along || 1), font);
  }

  rule(x1, y1, x2, y2) {
    const { matrix: m } = this.state;
    const [ax, ay] = [m[0] * x1 + m[2] * y1 + m[4], m[1] * x1 + m[3] * y1 + m[5]];
    const [bx, by] = [m[0] * x2 + m[2] * y2 + m[4], m[1] * x2 + m[3] * y2 + m[5]];
    const [width, height] = [Math.abs(ax - bx), Math.abs(ay - by)];
    if (Math.min(width, height) > thin || Math.max(width, height) < longestRule) return;
    this.rules.push(Math.min(ax, bx), Math.min(ay, by), Math.max(ax, bx), Math.max(ay, by));
  }

  path([kind, data, bounds]) {
    if (fills.has(kind)) {
      if (bounds) this.rule(bounds[0], bounds[1], bounds[2], bounds[3]);
    } else if (strokes.has(kind)) this.edges(data?.[0] ?? []);
  }

  edges(data) {
    let [x, y, startX, startY] = [0, 0, 0, 0];
    for (let at = 0; at < data.length; ) {
      const kind = data[at];
      const length = [3, 3, 7, 5, 1][kind] ?? data.length;
      const [nextX, nextY] = kind === 4 ? [startX, startY] : [data[at + length - 2], data[at + length - 1]];
      if (kind === 1 || kind === 4) this.rule(x, y, nextX, nextY);
      if (kind === 0) [startX, startY] = [nextX, nextY];
      [x, y] = [nextX, nextY];
      at += length;
    }
  }

  annotate([, rect, transform, matrix]) {
    this.save();
    this.state.matrix = this.base;
    if (!rect) return;
    this.transform(transform);
    this.transform(matrix);
  }
}

const steps = {
  [OPS.save]: (walk) => walk.save(),
  [OPS.restore]: (walk) => walk.restore(),
  [OPS.transform]: (walk, args) => walk.transform(args),
  [OPS.paintFormXObjectBegin]: (walk, args) => {
    walk.save();
    walk.transform(args[0]);
  },
  [OPS.paintFormXObjectEnd]: (walk) => walk.restore(),
  [OPS.beginGroup]: (walk) => walk.save(),
  [OPS.endGroup]: (walk) => walk.restore(),
  [OPS.beginAnnotation]: (walk, args) => walk.annotate(args),
  [OPS.endAnnotation]: (walk) => walk.restore(),
  [OPS.beginText]: (walk) => Object.assign(walk.state, { text: identity, x: 0, y: 0, lineX: 0, lineY: 0 }),
  [OPS.setTextMatrix]: (walk, args) => {
    const text = args.length === 1 ? args[0] : args;
    Object.assign(walk.state, { text: Array.from(text), x: 0, y: 0, lineX: 0, lineY: 0 });
  },
  [OPS.moveText]: (walk, args) => walk.move(args[0], args[1]),
  [OPS.setLeadingMoveText]: (walk, args) => {
    walk.state.leading = args[1];
    walk.move(args[0], args[1]);
  },
  [OPS.setLeading]: (walk, args) => {
    walk.state.leading = -args[0];
  },
  [OPS.nextLine]: (walk) => walk.move(0, walk.state.leading),
  [OPS.setFont]: (walk, args) => Object.assign(walk.state, { font: args[0], size: args[1] }),
  [OPS.setCharSpacing]: (walk, args) => {
    walk.state.charSpacing = args[0];
  },
  [OPS.setWordSpacing]: (walk, args) => {
    walk.state.wordSpacing = args[0];
  },
  [OPS.setHScale]: (walk, args) => {
    walk.state.scale = args[0] / 100;
  },
  [OPS.setTextRise]: (walk, args) => {
    walk.state.rise = args[0];
  },
  [OPS.showText]: (walk, args) => walk.show(args[0]),
  [OPS.beginMarkedContent]: (walk) => walk.marked.push(null),
  [OPS.beginMarkedContentProps]: (walk, args) => walk.beginMarked(args[0], args[1]),
  [OPS.endMarkedContent]: (walk) => walk.endMarked(),
  [OPS.constructPath]: (walk, args) => walk.path(args),
};

const fontNames = [];
const fontIndex = new Map();

function fontReader(page) {
  const known = new Map();
  return (loadedName) => {
    const found = known.get(loadedName);
    if (found) return found;
    let font = null;
    try {
      font = loadedName && (page.commonObjs.has(loadedName) ? page.commonObjs.get(loadedName) : null);
    } catch {
      font = null;
    }
    const name = String(font?.name ?? '');
    if (!fontIndex.has(name)) {
      fontIndex.set(name, fontNames.length);
      fontNames.push(name);
    }
    const one = { index: fontIndex.get(name), matrix: font?.fontMatrix };
    known.set(loadedName, one);
    return one;
  };
}

async function pageOf(document, number) {
  const page = await document.getPage(number);
  const view = page.getViewport({ scale: 1 });
  notedTexts.length = 0;
  const { fnArray, argsArray } = await page.getOperatorList();
  const walk = new PageWalk(view.transform, fontReader(page), notedTexts.slice());
  fnArray.forEach((code, at) => {
    steps[code]?.(walk, argsArray[at] ?? []);
  });
  page.cleanup();
  return {
    width: view.width,
    height: view.height,
    letters: walk.letters,
    numbers: Float32Array.from(walk.numbers),
    rules: Float32Array.from(walk.rules),
  };
}

async function read() {
  const task = getDocument({
    data: bytes,
    verbosity: 0,
    maxImageSize: 1,
    disableFontFace: true,
    useSystemFonts: false,
    useWorkerFetch: false,
    isEvalSupported: false,
    stopAtErrors: false,
  });
  const document = await task.promise;
  if (document.numPages > mostPages) return { trouble: 'too-many-pages' };
  const pages = [];
  let glyphs = 0;
  for (let number = 1; number <= document.numPages; number++) {
    const page = await pageOf(document, number);
    glyphs += page.letters.length;
    if (glyphs > mostGlyphs) return { trouble: 'too-much-text' };
    pages.push(page);
  }
  return { pages, fontNames };
}

const names = { PasswordException: 'password' };

read()
  .catch((error) => ({ trouble: names[error?.name] ?? 'damaged' }))
  .then((answer) => parentPort.postMessage(answer));
