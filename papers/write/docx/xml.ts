const signs: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

/** Text without the signs that no XML may carry. */
export function writable(text: string): string {
  return text.replace(/\p{Surrogate}/gu, '\ufffd').replace(/[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/gu, '');
}

/** Text between tags or in an attribute; it comes without what XML cannot carry. */
export function escaped(text: string): string {
  return /[&<>"]/.test(text) ? text.replace(/[&<>"]/g, (sign) => signs[sign]!) : text;
}

/** Millimetres as twentieths of a point. */
export const ofMillimetres = (mm: number) => Math.round((mm * 1440) / 25.4);
/** Points as twentieths of a point. */
export const ofPoints = (points: number) => Math.round(points * 20);

export const declaration = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
const office = 'http://schemas.openxmlformats.org/officeDocument/2006';
export const relationshipTypes = `${office}/relationships`;
/** The namespaces of a part with text in it. */
export const wordNamespaces =
  `xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main" xmlns:r="${relationshipTypes}" ` +
  'xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006" ' +
  'xmlns:w14="http://schemas.microsoft.com/office/word/2010/wordml" mc:Ignorable="w14"';
