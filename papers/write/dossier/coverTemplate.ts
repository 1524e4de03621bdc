/** Typst source of a dossier's cover (bìa hồ sơ), over its `data`; headings come broken into lines. */
export const coverSource = `
#set page(
  paper: "a4",
  margin: (top: 27mm, bottom: 30mm, left: 35mm, right: 25mm),
  background: {
    place(top + left, dx: 22mm, dy: 13mm, rect(width: 176mm, height: 268mm, stroke: 1.4pt))
    place(top + left, dx: 23.3mm, dy: 14.3mm, rect(width: 173.4mm, height: 265.4mm, stroke: 0.5pt))
  },
  footer-descent: 15%,
  footer: if data.sample != none { align(center, text(size: 9pt, tracking: 0.06em, fill: rgb("#97161F"), weight: "bold", data.sample)) },
)
#set text(size: 14pt, top-edge: 0.891em, bottom-edge: -0.216em, overhang: false)
#set par(leading: 0.15em, spacing: 0.3em, justify: false)
#let centred(h, ..look) = align(center, block(spacing: 0pt, text(..look, h.lines.join(linebreak()))))
#let drawn(width) = align(center, block(above: 4pt, below: 0pt, line(length: width * 1pt, stroke: 0.6pt)))

#bookmark
#if data.superior != none { centred(data.superior, size: 14pt); v(2pt) }
#centred(data.issuer, size: 14pt, weight: "bold")
#drawn(data.issuer.width * 0.4)
#v(1.15fr)
#align(center, block(spacing: 0pt, text(size: 38pt, weight: "bold", tracking: 0.08em, data.kind)))
#v(7mm)
#centred(data.purpose, size: 17pt, weight: "bold")
#if data.honour != none { v(4mm); centred(data.honour, size: 19pt, weight: "bold") }
#v(3mm)
#align(center, text(size: 16pt, data.period))
#v(1fr)
#align(center, grid(
  columns: (auto, auto), column-gutter: 4mm, row-gutter: 4.5mm, align: left,
  ..data.facts.map(fact => (text(style: "italic", fact.label), text(weight: "bold", fact.value.lines.join(linebreak())))).flatten(),
))
#v(1.4fr)
#align(center, text(size: 14pt, style: "italic", data.placeAndMonth))
`;
