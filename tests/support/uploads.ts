import { crc32, deflateRawSync, deflateSync } from 'node:zlib';

/** Files as people and attackers send them, made from nothing: every byte is ours. */
const ascii = (text: string) => Uint8Array.from(text, (letter) => letter.charCodeAt(0));
const joined = (...parts: readonly Uint8Array[]) => new Uint8Array(Buffer.concat(parts));
const segment = (marker: number, body: Uint8Array) =>
  joined(Uint8Array.of(0xff, marker, (body.length + 2) >> 8, (body.length + 2) & 0xff), body);

export const placeData = 'GPS 10.7769N 106.7009E';

/** Huffman tables of one code of one bit each: a brightness of eight bits, then the end of the block. */
const shortCodes = [
  segment(0xc4, Uint8Array.of(0x00, 1, ...new Uint8Array(15), 8)),
  segment(0xc4, Uint8Array.of(0x10, 1, ...new Uint8Array(15), 0)),
];

/** A real grey JPEG of 8 × 8 with place data in a comment; `shade` (0–255) makes different pictures. */
export function jpeg(shade = 0): Uint8Array {
  const even = segment(0xdb, Uint8Array.of(0, ...new Uint8Array(64).fill(1)));
  const frame = segment(0xc0, Uint8Array.of(8, 0, 8, 0, 8, 1, 1, 0x11, 0));
  const scan = joined(segment(0xda, Uint8Array.of(1, 1, 0, 0, 63, 0)), Uint8Array.of(shade >> 1, ((shade & 1) << 7) | 0x3f));
  const tables = joined(even, frame, ...shortCodes);
  return joined(Uint8Array.of(0xff, 0xd8), segment(0xfe, ascii(placeData)), tables, scan, Uint8Array.of(0xff, 0xd9));
}

/** A real PNG of one colour. */
export function png(width = 8, height = 8, colour: readonly [number, number, number] = [30, 120, 100]): Uint8Array {
  const chunk = (type: string, data: Uint8Array) => {
    const body = joined(ascii(type), data);
    const [length, sum] = [Buffer.alloc(4), Buffer.alloc(4)];
    length.writeUInt32BE(data.length);
    sum.writeUInt32BE(crc32(body));
    return joined(length, body, sum);
  };
  const head = Buffer.alloc(13);
  head.writeUInt32BE(width, 0);
  head.writeUInt32BE(height, 4);
  head.set([8, 2, 0, 0, 0], 8);
  const row = joined(Uint8Array.of(0), ...Array.from({ length: width }, () => Uint8Array.from(colour)));
  const pixels = joined(...Array.from({ length: height }, () => row));
  return joined(
    Uint8Array.of(0x89),
    ascii('PNG\r\n'),
    Uint8Array.of(0x1a, 0x0a),
    chunk('IHDR', head),
    chunk('IDAT', deflateSync(pixels)),
    chunk('IEND', new Uint8Array()),
  );
}

/** A PNG whose head says that it is so many pixels wide and high, in black and white; its bytes are few. */
export function vastPng(side = 60_000): Uint8Array {
  const whole = Buffer.from(png());
  const head = Buffer.from(whole.subarray(12, 29));
  head.writeUInt32BE(side, 4);
  head.writeUInt32BE(side, 8);
  const sum = Buffer.alloc(4);
  sum.writeUInt32BE(crc32(head));
  return joined(whole.subarray(0, 12), head, sum, whole.subarray(33));
}

/** The head of a film of a phone, which no picture begins with. */
export const film = () => joined(Uint8Array.of(0, 0, 0, 24), ascii('ftypmp42'), new Uint8Array(400));

/** The head of an iPhone's own picture format. */
export const heic = () => joined(Uint8Array.of(0, 0, 0, 24), ascii('ftypheic'), new Uint8Array(400));

/** A ZIP of the entries given, as an office file is. */
export function zip(entries: Readonly<Record<string, Uint8Array | string>>): Uint8Array {
  const locals: Uint8Array[] = [];
  const directory: Uint8Array[] = [];
  let at = 0;
  for (const [name, content] of Object.entries(entries)) {
    const data = typeof content === 'string' ? Buffer.from(content) : content;
    const packed = deflateRawSync(data);
    const fields = Buffer.alloc(26);
    fields.writeUInt16LE(20, 0);
    fields.writeUInt16LE(8, 4);
    fields.writeUInt32LE(crc32(data), 10);
    fields.writeUInt32LE(packed.length, 14);
    fields.writeUInt32LE(data.length, 18);
    fields.writeUInt16LE(name.length, 22);
    const local = joined(ascii('PK\x03\x04'), fields, ascii(name), packed);
    const tail = Buffer.alloc(14);
    tail.writeUInt32LE(at, 10);
    directory.push(joined(ascii('PK\x01\x02'), Uint8Array.of(20, 0), fields, tail, ascii(name)));
    locals.push(local);
    at += local.length;
  }
  const listed = joined(...directory);
  const end = Buffer.alloc(18);
  end.writeUInt16LE(directory.length, 4);
  end.writeUInt16LE(directory.length, 6);
  end.writeUInt32LE(listed.length, 8);
  end.writeUInt32LE(at, 12);
  return joined(...locals, listed, ascii('PK\x05\x06'), end);
}

const parts = {
  '[Content_Types].xml':
    '<?xml version="1.0"?><Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Override PartName="/word/document.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/></Types>',
  '_rels/.rels':
    '<?xml version="1.0"?><Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="r1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument" Target="word/document.xml"/></Relationships>',
};

/** A Word file with one paragraph. */
export const docx = (text = 'Biên bản', more: Readonly<Record<string, Uint8Array | string>> = {}) =>
  zip({
    ...parts,
    'word/document.xml': `<?xml version="1.0"?><w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:body><w:p><w:r><w:t>${text}</w:t></w:r></w:p></w:body></w:document>`,
    ...more,
  });

/** A Word file that unpacks to 300 MB of zeros. */
export const bomb = () =>
  zip({
    ...parts,
    'word/document.xml': new Uint8Array(150 * 1024 * 1024),
    'word/media/a.bin': new Uint8Array(150 * 1024 * 1024),
  });
