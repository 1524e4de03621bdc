import type { Day } from '#domain/kernel/day.ts';
import { formatFont } from '#domain/law/documentFormat.ts';
import { zipOf } from '../zip.ts';
import { paragraph, run } from './paragraphs.ts';
import { declaration, escaped, relationshipTypes, wordNamespaces } from './xml.ts';

/** What a Word file is made of, beside what every one has. */
export interface WordFile {
  readonly document: string;
  readonly styles: string;
  readonly title: string;
  readonly author: string;
  /** The file's own day; null leaves it without one. */
  readonly day: Day | null;
  /** Words at the foot of every page. */
  readonly foot: string | null;
  /** The head of pages after the first is their number. */
  readonly numbered: boolean;
  readonly picture?: Uint8Array;
}

const packageSpace = 'http://schemas.openxmlformats.org/package/2006';
const wordTypes = 'application/vnd.openxmlformats-officedocument.wordprocessingml';

type Relation = readonly [id: string, type: string, target: string];

const relations = (all: readonly Relation[]) =>
  `${declaration}<Relationships xmlns="${packageSpace}/relationships">${all
    .map(([id, type, target]) => `<Relationship Id="${id}" Type="${type}" Target="${target}"/>`)
    .join('')}</Relationships>`;
const office = (type: string) => `${relationshipTypes}/${type}`;

const packageRelations = relations([
  ['rDocument', office('officeDocument'), 'word/document.xml'],
  ['rCore', `${packageSpace}/relationships/metadata/core-properties`, 'docProps/core.xml'],
  ['rApp', office('extended-properties'), 'docProps/app.xml'],
]);

const settings = [
  `${declaration}<w:settings ${wordNamespaces}><w:zoom w:percent="100"/><w:defaultTabStop w:val="567"/><w:characterSpacingControl w:val="doNotCompress"/>`,
  '<w:compat><w:compatSetting w:name="compatibilityMode" w:uri="http://schemas.microsoft.com/office/word" w:val="15"/></w:compat>',
  '<w:themeFontLang w:val="vi-VN"/><w:decimalSymbol w:val=","/><w:listSeparator w:val=";"/></w:settings>',
].join('');

const fontTable =
  `${declaration}<w:fonts ${wordNamespaces}><w:font w:name="${formatFont}"><w:panose1 w:val="02020603050405020304"/><w:charset w:val="00"/>` +
  '<w:family w:val="roman"/><w:pitch w:val="variable"/></w:font></w:fonts>';

const app =
  `${declaration}<Properties xmlns="http://schemas.openxmlformats.org/officeDocument/2006/extended-properties">` +
  '<Application>Đạt Chuẩn</Application></Properties>';

const field = (kind: string) => `<w:r><w:fldChar w:fldCharType="${kind}"/></w:r>`;
const pageNumber = `${field('begin')}<w:r><w:instrText xml:space="preserve"> PAGE </w:instrText></w:r>${field('separate')}${run('2')}${field('end')}`;
const header = `${declaration}<w:hdr ${wordNamespaces}>${paragraph('SoTrang', pageNumber)}</w:hdr>`;

function core({ title, author, day }: WordFile): string {
  const date = (name: string) => (day ? `<dcterms:${name} xsi:type="dcterms:W3CDTF">${day}T00:00:00Z</dcterms:${name}>` : '');
  return (
    `${declaration}<cp:coreProperties xmlns:cp="${packageSpace}/metadata/core-properties" xmlns:dc="http://purl.org/dc/elements/1.1/" ` +
    'xmlns:dcterms="http://purl.org/dc/terms/" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance">' +
    `<dc:title>${escaped(title)}</dc:title><dc:creator>${escaped(author)}</dc:creator>${date('created')}${date('modified')}<dc:language>vi-VN</dc:language></cp:coreProperties>`
  );
}

/** Packs a Word file. Same parts, same bytes: the dates in the archive are fixed and nothing is drawn at random. */
export function packWord(file: WordFile): Uint8Array {
  const parts: [path: string, type: string, content: string | Uint8Array][] = [
    ['word/document.xml', `${wordTypes}.document.main+xml`, file.document],
    ['word/styles.xml', `${wordTypes}.styles+xml`, file.styles],
    ['word/settings.xml', `${wordTypes}.settings+xml`, settings],
    ['word/fontTable.xml', `${wordTypes}.fontTable+xml`, fontTable],
    ['docProps/core.xml', 'application/vnd.openxmlformats-package.core-properties+xml', core(file)],
    ['docProps/app.xml', 'application/vnd.openxmlformats-officedocument.extended-properties+xml', app],
  ];
  const of: Relation[] = [
    ['rStyles', office('styles'), 'styles.xml'],
    ['rSettings', office('settings'), 'settings.xml'],
    ['rFonts', office('fontTable'), 'fontTable.xml'],
  ];
  const add = (id: string, type: 'header' | 'footer', name: string, content: string) => {
    parts.push([`word/${name}`, `${wordTypes}.${type}+xml`, content]);
    of.push([id, office(type), name]);
  };
  if (file.numbered) add('rHeader', 'header', 'header1.xml', header);
  if (file.foot !== null) {
    const footer = `${declaration}<w:ftr ${wordNamespaces}>${paragraph('GiaDinh', run(file.foot))}</w:ftr>`;
    add('rFooter', 'footer', 'footer1.xml', footer);
    if (file.numbered) add('rFirst', 'footer', 'footer2.xml', footer);
  }
  if (file.picture) of.push(['rPicture', office('image'), 'media/square.png']);
  const types = [
    `${declaration}<Types xmlns="${packageSpace}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>`,
    '<Default Extension="xml" ContentType="application/xml"/>',
    file.picture ? '<Default Extension="png" ContentType="image/png"/>' : '',
    ...parts.map(([path, type]) => `<Override PartName="/${path}" ContentType="${type}"/>`),
    '</Types>',
  ];
  return zipOf([
    { path: '[Content_Types].xml', content: types.join(''), isShared: true },
    { path: '_rels/.rels', content: packageRelations, isShared: true },
    { path: 'word/_rels/document.xml.rels', content: relations(of), isShared: true },
    ...parts.map(([path, , content]) => ({
      path,
      content,
      isShared: path !== 'word/document.xml' && path !== 'docProps/core.xml',
    })),
    ...(file.picture ? [{ path: 'word/media/square.png', content: file.picture }] : []),
  ]);
}
