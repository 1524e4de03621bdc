import type { XmlElement } from './xmlPart.ts';

const whole = /^-?\d+$/;
const natural = /^\d+$/;
const color = /^(?:auto|[0-9A-F]{6})$/;
const onOff = /^(?:0|1|true|false|on|off)$/;
const border = /^(?:nil|none|single|double|thinThickSmallGap|dotted|dashed)$/;
const edge = { 'w:val': border, 'w:sz': natural, 'w:space': natural, 'w:color': color };
const measured = { 'w:w': natural, 'w:type': /^(?:dxa|nil|auto|pct)$/ };
const toggle = { 'w:val': onOff };
const half = { 'w:val': /^[1-9]\d{0,3}$/ };
const named = { 'w:val': /^[A-Za-z][A-Za-z0-9-]*$/ };

type Rules = Readonly<Record<string, RegExp>>;

/** What an attribute may say (ST_OnOff, ST_Jc, ST_HpsMeasure …); an attribute that is not here may not stand there. */
const attributes: Readonly<Record<string, Rules>> = {
  'w:pStyle': named,
  'w:rStyle': named,
  'w:basedOn': named,
  'w:next': named,
  'w:keepNext': toggle,
  'w:keepLines': toggle,
  'w:b': toggle,
  'w:bCs': toggle,
  'w:i': toggle,
  'w:iCs': toggle,
  'w:titlePg': toggle,
  'w:cantSplit': toggle,
  'w:tblHeader': toggle,
  'w:qFormat': toggle,
  'w:semiHidden': toggle,
  'w:sz': half,
  'w:szCs': half,
  'w:color': { 'w:val': color },
  'w:u': { 'w:val': /^(?:single|double|none)$/ },
  'w:jc': { 'w:val': /^(?:left|center|right|both)$/ },
  'w:spacing': {
    'w:before': natural,
    'w:after': natural,
    'w:line': natural,
    'w:lineRule': /^(?:auto|exact|atLeast)$/,
    'w:val': whole,
  },
  'w:ind': { 'w:left': whole, 'w:right': whole, 'w:firstLine': natural, 'w:hanging': natural },
  'w:tab': { 'w:val': /^(?:left|center|right|clear)$/, 'w:leader': /^(?:dot|none)$/, 'w:pos': whole },
  'w:outlineLvl': { 'w:val': /^[0-9]$/ },
  'w:tblW': measured,
  'w:tblInd': measured,
  'w:tcW': measured,
  'w:tblLayout': { 'w:type': /^(?:fixed|autofit)$/ },
  'w:tblLook': { 'w:val': /^[0-9A-F]{4}$/ },
  'w:gridCol': { 'w:w': natural },
  'w:vAlign': { 'w:val': /^(?:top|center|both|bottom)$/ },
  'w:pgSz': { 'w:w': natural, 'w:h': natural, 'w:orient': /^(?:landscape|portrait)$/ },
  'w:pgMar': Object.fromEntries(
    ['top', 'right', 'bottom', 'left', 'header', 'footer', 'gutter'].map((side) => [
      `w:${side}`,
      side === 'top' || side === 'bottom' ? whole : natural,
    ]),
  ),
  'w:pgNumType': { 'w:start': natural, 'w:fmt': /^[a-zA-Z]+$/ },
  'w:pgBorders': { 'w:offsetFrom': /^(?:page|text)$/, 'w:display': /^(?:allPages|firstPage|notFirstPage)$/ },
  'w:type': { 'w:val': /^(?:nextPage|continuous|evenPage|oddPage)$/ },
  'w:headerReference': { 'w:type': /^(?:default|first|even)$/, 'r:id': /./ },
  'w:footerReference': { 'w:type': /^(?:default|first|even)$/, 'r:id': /./ },
  'w:fldChar': { 'w:fldCharType': /^(?:begin|separate|end)$/ },
  'w:t': { 'xml:space': /^preserve$/ },
  'w:instrText': { 'xml:space': /^preserve$/ },
  'w:br': { 'w:type': /^(?:page|column|textWrapping)$/ },
  'w:style': {
    'w:type': /^(?:paragraph|character|table|numbering)$/,
    'w:styleId': named['w:val'],
    'w:default': onOff,
    'w:customStyle': onOff,
  },
  // A comma parts a style's name from its other names.
  'w:name': { 'w:val': /^[^,]+$/ },
  'w:uiPriority': { 'w:val': natural },
  'w:zoom': { 'w:percent': natural },
  'w:defaultTabStop': { 'w:val': natural },
  'w:lang': { 'w:val': /^[a-z]{2}-[A-Z]{2}$/, 'w:eastAsia': /^[a-z]{2}-[A-Z]{2}$/, 'w:bidi': /^[a-z]{2}-[A-Z]{2}$/ },
  'w:panose1': { 'w:val': /^[0-9A-F]{20}$/ },
  'w:charset': { 'w:val': /^[0-9A-F]{2}$/ },
  'w:family': { 'w:val': /^(?:roman|swiss|modern|script|decorative|auto)$/ },
  'w:pitch': { 'w:val': /^(?:fixed|variable|default)$/ },
  'w:document': { 'mc:Ignorable': /^w14$/ },
  'w:p': {},
  'w:r': {},
  'w:tbl': {},
  'w:tr': {},
  'w:tc': {},
  'w14:checked': { 'w14:val': onOff },
  'wp:extent': { cx: natural, cy: natural },
};
const edges = ['top', 'left', 'bottom', 'right', 'insideH', 'insideV'].map((side) => `w:${side}`);
const edged = ['w:pBdr', 'w:tblBorders', 'w:tcBorders', 'w:pgBorders'];

/** Attributes of one element that say what they may not, or that it does not have. */
export function valueFaults(element: XmlElement, parent: string): readonly string[] {
  const isEdge = edges.includes(element.name);
  const rules = isEdge ? (edged.includes(parent) ? edge : measured) : attributes[element.name];
  if (!rules) return [];
  return Object.entries(element.attributes).flatMap(([name, value]) => {
    const rule = (rules as Rules)[name];
    if (rule?.test(value)) return [];
    return [`${name}="${value}" of ${element.name} in ${parent}${rule ? '' : ' is not known here'}`];
  });
}
