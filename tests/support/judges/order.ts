import { within, type Packed, type PackageRule } from './packed';

/**
 * The order in which the transitional schemas of ECMA-376 have the children of an element; Excel and
 * Word call a file damaged where it is another. What we write and what is near it: a child that
 * is not named here is a fault as well, so that nothing new goes unlooked at.
 */
const sequences: Readonly<Record<string, string>> = {
  // Part 1, 18.3: sml-sheet.xsd
  worksheet:
    'sheetPr dimension sheetViews sheetFormatPr cols sheetData sheetCalcPr sheetProtection protectedRanges scenarios ' +
    'autoFilter sortState dataConsolidate customSheetViews mergeCells phoneticPr conditionalFormatting dataValidations ' +
    'hyperlinks printOptions pageMargins pageSetup headerFooter rowBreaks colBreaks customProperties cellWatches ' +
    'ignoredErrors smartTags drawing legacyDrawing legacyDrawingHF picture oleObjects controls webPublishItems ' +
    'tableParts extLst',
  sheetPr: 'tabColor outlinePr pageSetUpPr',
  sheetView: 'pane selection pivotSelection extLst',
  c: 'f v is extLst',
  conditionalFormatting: 'cfRule extLst',
  cfRule: 'formula colorScale dataBar iconSet extLst',
  dataValidation: 'formula1 formula2',
  headerFooter: 'oddHeader oddFooter evenHeader evenFooter firstHeader firstFooter',
  // 18.2: sml-workbook.xsd
  workbook:
    'fileVersion fileSharing workbookPr workbookProtection bookViews sheets functionGroups externalReferences ' +
    'definedNames calcPr oleSize customWorkbookViews pivotCaches smartTagPr smartTagTypes webPublishing ' +
    'fileRecoveryPr webPublishObjects extLst',
  // 18.9: sml-sheetMetadata.xsd
  metadata:
    'metadataTypes metadataStrings mdxMetadata futureMetadata cellMetadata valueMetadata extLst',
  // 18.8: sml-styles.xsd
  styleSheet:
    'numFmts fonts fills borders cellStyleXfs cellXfs cellStyles dxfs tableStyles colors extLst',
  border: 'start end left right top bottom diagonal vertical horizontal',
  xf: 'alignment protection extLst',
  dxf: 'font numFmt fill alignment border protection extLst',
  patternFill: 'fgColor bgColor',
  // Part 1, 17: wml.xsd
  'w:document': 'w:background w:body',
  'w:tbl': 'w:bookmarkStart w:bookmarkEnd w:tblPr w:tblGrid w:tr',
  'w:tblPr':
    'w:tblStyle w:tblpPr w:tblOverlap w:bidiVisual w:tblStyleRowBandSize w:tblStyleColBandSize w:tblW w:jc ' +
    'w:tblCellSpacing w:tblInd w:tblBorders w:shd w:tblLayout w:tblCellMar w:tblLook w:tblCaption w:tblDescription',
  'w:tblBorders': 'w:top w:left w:start w:bottom w:right w:end w:insideH w:insideV',
  'w:tblCellMar': 'w:top w:left w:start w:bottom w:right w:end',
  'w:tr': 'w:tblPrEx w:trPr w:tc',
  'w:tcPr':
    'w:cnfStyle w:tcW w:gridSpan w:hMerge w:vMerge w:tcBorders w:shd w:noWrap w:tcMar w:textDirection w:tcFitText ' +
    'w:vAlign w:hideMark',
  'w:pPr':
    'w:pStyle w:keepNext w:keepLines w:pageBreakBefore w:framePr w:widowControl w:numPr w:suppressLineNumbers w:pBdr ' +
    'w:shd w:tabs w:suppressAutoHyphens w:kinsoku w:wordWrap w:overflowPunct w:topLinePunct w:autoSpaceDE w:autoSpaceDN ' +
    'w:bidi w:adjustRightInd w:snapToGrid w:spacing w:ind w:contextualSpacing w:mirrorIndents w:suppressOverlap w:jc ' +
    'w:textDirection w:textAlignment w:textboxTightWrap w:outlineLvl w:divId w:cnfStyle w:rPr w:sectPr w:pPrChange',
  'w:rPr':
    'w:rStyle w:rFonts w:b w:bCs w:i w:iCs w:caps w:smallCaps w:strike w:dstrike w:outline w:shadow w:emboss w:imprint ' +
    'w:noProof w:snapToGrid w:vanish w:webHidden w:color w:spacing w:w w:kern w:position w:sz w:szCs w:highlight w:u ' +
    'w:effect w:bdr w:shd w:fitText w:vertAlign w:rtl w:cs w:em w:lang w:eastAsianLayout w:specVanish w:oMath',
  'w:sectPr':
    'w:headerReference w:footerReference w:footnotePr w:endnotePr w:type w:pgSz w:pgMar w:paperSrc w:pgBorders ' +
    'w:lnNumType w:pgNumType w:cols w:formProt w:vAlign w:noEndnote w:titlePg w:textDirection w:bidi w:rtlGutter ' +
    'w:docGrid w:printerSettings',
  'w:style':
    'w:name w:aliases w:basedOn w:next w:link w:autoRedefine w:hidden w:uiPriority w:semiHidden w:unhideWhenUsed ' +
    'w:qFormat w:locked w:personal w:personalCompose w:personalReply w:rsid w:pPr w:rPr w:tblPr w:trPr w:tcPr',
  'w:styles': 'w:docDefaults w:latentStyles w:style',
};

function faultsOf(path: string, parent: string, children: readonly string[]): readonly string[] {
  const order = sequences[parent]?.split(' ');
  if (!order) return [];
  let last = 0;
  return children.flatMap((child) => {
    const at = order.indexOf(child);
    if (at < 0) return [`${path}: ${child} 不属于 ${parent}`];
    if (at < last) return [`${path}: ${parent} 里 ${child} 应在 ${order[last] ?? ''} 之前`];
    last = at;
    return [];
  });
}

export const order: PackageRule = {
  name: '元素的次序',
  source: 'ECMA-376 第 1 部分，过渡版架构（sml.xsd、wml.xsd）',
  faults: ({ parts }: Packed) =>
    [...parts].flatMap(([path, root]) =>
      within(root).flatMap(({ name, children }) =>
        faultsOf(
          path,
          name,
          children.map((child) => child.name),
        ),
      ),
    ),
};
