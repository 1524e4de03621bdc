// The order in which ECMA-376 part 1 (and 4, transitional) wants the children of an element, by the names of its types: CT_PPr, CT_RPr,
// CT_TblPr … Word refuses or repairs a file that has them otherwise. Elements that no list names have children in any order.

const named = (prefix: string, words: string) => words.split(/\s+/).map((word) => `${prefix}:${word}`);
const borders = named('w', 'top left start bottom right end insideH insideV tl2br tr2bl');
const margins = named('w', 'top left start bottom right end');

/** Children in the only order allowed; a name that is not here may not stand there. */
export const sequences: Readonly<Record<string, readonly string[]>> = {
  'w:document': named('w', 'background body'),
  'w:p': [],
  'w:pPr': named(
    'w',
    'pStyle keepNext keepLines pageBreakBefore framePr widowControl numPr suppressLineNumbers pBdr shd tabs suppressAutoHyphens kinsoku wordWrap ' +
      'overflowPunct topLinePunct autoSpaceDE autoSpaceDN bidi adjustRightInd snapToGrid spacing ind contextualSpacing mirrorIndents ' +
      'suppressOverlap jc textDirection textAlignment textboxTightWrap outlineLvl divId cnfStyle rPr sectPr pPrChange',
  ),
  'w:pBdr': named('w', 'top left bottom right between bar'),
  'w:tabs': named('w', 'tab'),
  'w:rPr': named(
    'w',
    'rStyle rFonts b bCs i iCs caps smallCaps strike dstrike outline shadow emboss imprint noProof snapToGrid vanish webHidden color spacing w ' +
      'kern position sz szCs highlight u effect bdr shd fitText vertAlign rtl cs em lang eastAsianLayout specVanish oMath',
  ),
  'w:tbl': named('w', 'tblPr tblGrid tr'),
  'w:tblPr': named(
    'w',
    'tblStyle tblpPr tblOverlap bidiVisual tblStyleRowBandSize tblStyleColBandSize tblW jc tblCellSpacing tblInd tblBorders shd tblLayout ' +
      'tblCellMar tblLook tblCaption tblDescription tblPrChange',
  ),
  'w:tblBorders': borders,
  'w:tcBorders': borders,
  'w:tblCellMar': margins,
  'w:tcMar': margins,
  'w:tblGrid': named('w', 'gridCol'),
  'w:tr': named('w', 'tblPrEx trPr tc'),
  'w:tcPr': named(
    'w',
    'cnfStyle tcW gridSpan hMerge vMerge tcBorders shd noWrap tcMar textDirection tcFitText vAlign hideMark headers',
  ),
  'w:sdt': named('w', 'sdtPr sdtEndPr sdtContent'),
  'w14:checkbox': named('w14', 'checked checkedState uncheckedState'),
  'w:sectPr': named(
    'w',
    'headerReference footerReference footnotePr endnotePr type pgSz pgMar paperSrc pgBorders lnNumType pgNumType cols formProt vAlign noEndnote ' +
      'titlePg textDirection bidi rtlGutter docGrid printerSettings sectPrChange',
  ),
  'w:pgBorders': named('w', 'top left bottom right'),
  'w:styles': named('w', 'docDefaults latentStyles style'),
  'w:docDefaults': named('w', 'rPrDefault pPrDefault'),
  'w:rPrDefault': named('w', 'rPr'),
  'w:pPrDefault': named('w', 'pPr'),
  'w:style': named(
    'w',
    'name aliases basedOn next link autoRedefine hidden uiPriority semiHidden unhideWhenUsed qFormat locked personal personalCompose ' +
      'personalReply rsid pPr rPr tblPr trPr tcPr tblStylePr',
  ),
  'w:settings': named(
    'w',
    'writeProtection view zoom removePersonalInformation removeDateAndTime doNotDisplayPageBoundaries displayBackgroundShape embedTrueTypeFonts ' +
      'embedSystemFonts saveSubsetFonts mirrorMargins hideSpellingErrors hideGrammaticalErrors proofState attachedTemplate trackRevisions ' +
      'documentProtection defaultTabStop autoHyphenation evenAndOddHeaders characterSpacingControl footnotePr endnotePr compat docVars rsids ' +
      'themeFontLang clrSchemeMapping shapeDefaults decimalSymbol listSeparator',
  ),
  'w:compat': named('w', 'compatSetting'),
  'w:fonts': named('w', 'font'),
  'w:font': named('w', 'altName panose1 charset family notTrueType pitch sig embedRegular embedBold embedItalic embedBoldItalic'),
  'wp:inline': [...named('wp', 'extent effectExtent docPr cNvGraphicFramePr'), 'a:graphic'],
  'a:graphic': ['a:graphicData'],
  'a:graphicData': ['pic:pic'],
  'pic:pic': named('pic', 'nvPicPr blipFill spPr'),
  'pic:nvPicPr': named('pic', 'cNvPr cNvPicPr'),
  'pic:blipFill': named('a', 'blip srcRect stretch tile'),
  'pic:spPr': named('a', 'xfrm custGeom prstGeom noFill solidFill ln effectLst'),
  'a:xfrm': named('a', 'off ext'),
};

/** What may stand in the others, in any order. */
export const choices: Readonly<Record<string, readonly string[]>> = {
  'w:body': named('w', 'p tbl sdt sectPr'),
  'w:hdr': named('w', 'p tbl'),
  'w:ftr': named('w', 'p tbl'),
  'w:tc': named('w', 'tcPr p tbl sdt'),
  'w:p': named('w', 'pPr r sdt hyperlink bookmarkStart bookmarkEnd'),
  'w:r': named('w', 'rPr t br tab fldChar instrText drawing noBreakHyphen'),
  'w:trPr': named(
    'w',
    'cnfStyle divId gridBefore gridAfter wBefore wAfter cantSplit trHeight tblHeader tblCellSpacing jc hidden',
  ),
  'w:sdtPr': [...named('w', 'rPr alias tag id lock placeholder'), 'w14:checkbox'],
  'w:sdtContent': named('w', 'p r tbl'),
  'w:drawing': ['wp:inline'],
  'cp:coreProperties': [
    ...named('dc', 'title creator subject description language identifier'),
    ...named('dcterms', 'created modified'),
    ...named('cp', 'category contentStatus keywords lastModifiedBy lastPrinted revision version'),
  ],
  'ep:Properties': named('ep', 'Template Manager Company Pages Words Application DocSecurity AppVersion'),
};

/** Children that stand first where they stand. */
export const firsts: Readonly<Record<string, string>> = { 'w:p': 'w:pPr', 'w:r': 'w:rPr', 'w:tc': 'w:tcPr' };
/** Elements that may stand more than once in a sequence; every other one stands at most once. */
export const repeated: readonly string[] = [
  'w:tab',
  'w:gridCol',
  'w:tr',
  'w:tc',
  'w:style',
  'w:tblStylePr',
  'w:font',
  'w:compatSetting',
  'w:headerReference',
  'w:footerReference',
];
/** Children without which the element is not valid. */
export const needed: Readonly<Record<string, readonly string[]>> = {
  'w:tbl': ['w:tblPr', 'w:tblGrid'],
  'w:sdt': ['w:sdtContent'],
  'wp:inline': ['wp:extent', 'wp:docPr', 'a:graphic'],
  'pic:pic': ['pic:nvPicPr', 'pic:blipFill', 'pic:spPr'],
  'w:style': ['w:name'],
};
