import { pageFormat } from '#domain/law/documentFormat.ts';
import { pageLayout } from './layout.ts';

const { margins } = pageLayout;

/** How a sheet of A4 looks (bản xem trước), whatever the window is wide; all under the class `paper`. */
export const sheetCss = `
.paper-page{margin:0;padding:16px;background:#e7e4de}
.paper{font:13pt/1.3 Tinos,"Times New Roman","Liberation Serif",serif;color:#000;text-align:left}
.paper-nd30{font-size:14pt}
.paper p,.paper h1,.paper h2{margin:0}
.paper h1,.paper h2{font-size:1em}
.paper-sheet{position:relative;box-sizing:border-box;max-width:${pageFormat.width}mm;min-height:${pageFormat.height}mm;margin:0 auto 16px;padding:${margins.top}mm ${margins.right}mm ${margins.bottom}mm ${margins.left}mm;background:#fff;box-shadow:0 1px 6px rgb(0 0 0/.25)}
.paper-landscape{max-width:${pageFormat.height}mm;min-height:${pageFormat.width}mm}
.paper-head{display:grid;grid-template-columns:1fr 1.5fr;gap:7pt 4mm;text-align:center;line-height:1.15}
.paper-superior,.paper-nation,.paper-issuer,.paper-mark{font-size:12pt;text-wrap:balance}
.paper-nation{white-space:nowrap}
.paper-issuer,.paper-nation,.paper-motto,.paper-party-title{font-weight:700}
.paper-issuer::after{content:"";display:block;width:30%;margin:3pt auto 0;border-top:.6pt solid}
.paper-party .paper-issuer::after{content:none}
.paper-motto,.paper-party-title{display:inline-block;font-size:13pt;border-bottom:.6pt solid}
.paper-number,.paper-place{font-size:13pt}
.paper-regarding{font-size:12pt;margin-top:3pt;text-wrap:balance}
.paper-place{font-style:italic}
.paper .paper-kind{margin-top:16pt;text-align:center;font-weight:700}
.paper .paper-subject{text-align:center;font-weight:700;text-wrap:balance;margin-top:3pt}
.paper-subject::after{content:"";display:block;width:20%;margin:3pt auto 14pt;border-top:.6pt solid}
.paper-paragraph,.paper-basis,.paper-item,.paper .paper-heading{text-indent:10mm;text-align:justify}
.paper .paper-paragraph,.paper .paper-basis,.paper .paper-item{margin-bottom:6pt}
.paper-basis,.paper-italic,.paper-under,.paper-note,.paper-annex-of{font-style:italic}
.paper-bold,.paper-name,.paper-title{font-weight:700}
.paper .paper-heading{margin:10pt 0 6pt}
.paper .paper-banner{margin:12pt 0;text-align:center;text-wrap:balance}
.paper-plain{text-indent:0}
.paper-paragraph.paper-center{text-indent:0;text-align:center}
.paper-paragraph.paper-right{text-indent:0;text-align:right}
.paper-addressees{display:flex;justify-content:center;gap:5pt;margin:4pt 0 10pt}
.paper-to{white-space:nowrap}
.paper-blank{display:flex;gap:4pt;text-indent:0;padding-left:10mm}
.paper-dots{flex:1;border-bottom:1.2pt dotted;transform:translateY(-4pt)}
.paper-table{width:100%;margin:9pt 0;border-collapse:collapse;font-size:12pt;line-height:1.15}
.paper-table th,.paper-table td{border:.5pt solid;padding:3.5pt 4pt;overflow-wrap:break-word}
.paper-table .paper-center{text-align:center}
.paper-table .paper-right{text-align:right}
.paper-closing{margin-top:16pt;break-inside:avoid}
.paper-closing:has(.paper-signatures-1){display:grid;grid-template-columns:1fr 1.1fr;gap:5mm}
.paper-closing:has(.paper-signatures-1):not(:has(.paper-recipients)) .paper-signatures{grid-column:2}
.paper-signatures{display:grid;grid-auto-columns:1fr;gap:${pageLayout.signatureRoom}mm 5mm;text-align:center;align-content:start;font-size:13pt;line-height:1.15}
.paper-signatures-1{grid-template-columns:1fr}
.paper-signatures-2{grid-template-columns:repeat(2,1fr)}
.paper-signatures-3{grid-template-columns:repeat(3,1fr)}
.paper-name{font-size:14pt}
.paper-note{font-size:12pt}
.paper-recipients{font-size:11pt;line-height:1.15}
.paper-recipients-head{font-size:12pt;font-weight:700;font-style:italic}
.paper-party .paper-recipients-head{font-weight:400;font-style:normal;text-decoration:underline}
.paper-annex-label,.paper-annex-title,.paper-annex-of{text-align:center;text-wrap:balance}
.paper-annex-title{font-weight:700}
.paper-sample{position:absolute;left:0;right:0;bottom:8mm;text-align:center;font-size:9pt;font-weight:700;letter-spacing:.06em;color:#97161f}
.paper-certificate .paper-sheet{display:flex;flex-direction:column;justify-content:space-between;border:3pt double #97161f;padding:22mm 30mm;text-align:center}
.paper-certificate-heading,.paper-honour,.paper-merit,.paper-revoked{color:#97161f;font-weight:700}
.paper-certificate .paper-certificate-heading{font-size:40pt;letter-spacing:.06em}
.paper-holder,.paper-honour{font-size:28pt;font-weight:700;text-wrap:balance;line-height:1.15}
.paper-authority,.paper-grants{font-size:16pt;font-weight:700}
.paper-merit,.paper-period{font-size:20pt}
.paper-proofs{min-width:0}
.paper-foot{display:grid;grid-template-columns:1.36fr 1fr;gap:10mm;align-items:end}
.paper-square-side{display:flex;gap:5mm;align-items:center;text-align:left;font-size:12pt}
.paper-square{width:26mm;flex:none}
.paper-signed .paper-name{margin-top:22mm}
.paper-revoked-mark{font-size:36pt}
`;

/** The same, growing narrower with the window, and fit to be printed from the browser. */
export const paperCss = `${sheetCss}@media (max-width:210mm){.paper-page{padding:0}.paper-head{display:block}.paper-side{margin-bottom:8pt}.paper-sheet{padding:8mm 5mm;min-height:0;margin-bottom:8px}.paper-nation{white-space:normal}.paper-table{font-size:10pt}.paper-sample{position:static;margin-top:8mm}}
@media print{.paper-page{padding:0;background:none}.paper-sheet{margin:0;box-shadow:none;break-after:page}}
`;
