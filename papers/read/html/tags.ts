/** One step through HTML: a stretch of text, or a tag with its name in small letters. */
export type Step =
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'open' | 'close'; readonly name: string; readonly attributes: string };

const name = /^<(\/?)([A-Za-z][A-Za-z\d:-]{0,30})/;
/** Elements whose content is no HTML. */
const raw = new Set(['script', 'style', 'textarea', 'title', 'xmp', 'iframe', 'noembed', 'noframes']);
/** No tag is longer; what is, is text. */
const longestTag = 20_000;

/** Where a tag ends: the first > outside quotation marks; a < before it means that it was none. */
function endOfTag(html: string, from: number): number {
  let quote = '';
  const limit = Math.min(html.length, from + longestTag);
  for (let at = from; at < limit; at++) {
    const sign = html[at]!;
    if (quote) {
      if (sign === quote) quote = '';
    } else if (sign === '>') return at;
    else if (sign === '<' && at > from) return -1;
    else if ((sign === '"' || sign === "'") && html[at - 1] === '=') quote = sign;
  }
  return -1;
}

/** Where something that is no element ends: a comment, a declaration, a conditional of Word. */
function endOfDeclaration(html: string, from: number): number {
  const isComment = html.startsWith('<!--', from);
  const end = html.indexOf(isComment ? '-->' : '>', from);
  if (end < 0) return html.length;
  return end + (isComment ? 3 : 1);
}

/** Steps through HTML from its start to its end, however broken it is; linear in its length. */
export function* stepsOf(html: string): Generator<Step> {
  let text = 0;
  let at = html.indexOf('<');
  while (at >= 0) {
    const isDeclaration = html[at + 1] === '!' || html[at + 1] === '?';
    const match = isDeclaration ? null : name.exec(html.slice(at, at + 40));
    const end = isDeclaration ? endOfDeclaration(html, at) : match ? endOfTag(html, at) + 1 : 0;
    if (end === 0) {
      at = html.indexOf('<', at + 1);
      continue;
    }
    if (at > text) yield { kind: 'text', text: html.slice(text, at) };
    let next = end;
    if (match) {
      const tag = match[2]!.toLowerCase();
      const attributes = html.slice(at + match[0].length, end - 1);
      if (match[1]) yield { kind: 'close', name: tag, attributes: '' };
      else if (raw.has(tag)) next = afterRaw(html, tag, end);
      else {
        yield { kind: 'open', name: tag, attributes };
        if (attributes.endsWith('/')) yield { kind: 'close', name: tag, attributes: '' };
      }
    }
    text = next;
    at = html.indexOf('<', next);
  }
  if (text < html.length) yield { kind: 'text', text: html.slice(text) };
}

/** Behind the end tag of an element that holds no HTML. */
function afterRaw(html: string, tag: string, from: number): number {
  const end = new RegExp(`</${tag}\\b[^>]*>`, 'gi');
  end.lastIndex = from;
  return end.exec(html) ? end.lastIndex : html.length;
}

/** The value of an attribute, without its quotation marks; empty where there is none. */
export function attributeOf(attributes: string, named: string): string {
  const match = new RegExp(`(?:^|\\s)${named}\\s*=\\s*(?:"([^"]*)"|'([^']*)'|([^\\s"'>]+))`, 'i').exec(attributes);
  return match?.[1] ?? match?.[2] ?? match?.[3] ?? '';
}
