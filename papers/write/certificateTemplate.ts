/** Typst source of a certificate: landscape A4, seal red, a fine double border, everything on one axis. */
export const certificateTemplate = `
#let data = json(bytes(sys.inputs.values))
#let red = rgb("#97161F")
#let ink = rgb("#1A1A1A")

#set document(title: data.fileTitle, author: data.author, date: datetime(..data.day))
#set text(font: "Tinos", fallback: false, lang: "vi", size: 14pt, fill: ink, hyphenate: false)
#set par(leading: 0.5em, spacing: 0.5em)

#let border = {
  place(top + left, dx: 9mm, dy: 9mm, rect(width: 279mm, height: 192mm, stroke: 1.8pt + red))
  // The inner line steps in at the corners, as on the certificates offices hang up.
  let (a, b, n) = (11.6mm, 11.6mm, 7mm)
  let (w, h) = (297mm - 2 * a, 210mm - 2 * b)
  place(top + left, dx: a, dy: b, curve(
    stroke: 0.55pt + red,
    curve.move((n, 0mm)), curve.line((w - n, 0mm)), curve.line((w - n, n)), curve.line((w, n)),
    curve.line((w, h - n)), curve.line((w - n, h - n)), curve.line((w - n, h)), curve.line((n, h)),
    curve.line((n, h - n)), curve.line((0mm, h - n)), curve.line((0mm, n)), curve.line((n, n)), curve.close(),
  ))
  let s = 2.6mm
  for (x, y) in ((a, b), (a + w - n, b), (a, b + h - n), (a + w - n, b + h - n)) {
    place(top + left, dx: x + (n - s) / 2, dy: y + (n - s) / 2, rotate(45deg, rect(width: s, height: s, stroke: 0.55pt + red)))
  }
}
#let sample-mark = if data.sample {
  place(center + horizon, rotate(-24deg, text(size: 62pt, weight: "bold", fill: red.transparentize(91%), "DỮ LIỆU GIẢ ĐỊNH")))
  place(bottom + center, dy: -14.2mm, text(size: 9pt, weight: "bold", tracking: 0.08em, fill: red, "DỮ LIỆU GIẢ ĐỊNH"))
}
#set page(paper: "a4", flipped: true, margin: (x: 26mm, top: 20mm, bottom: 19mm), background: { border; sample-mark })

#let balanced(width, body) = {
  let whole = measure(body)
  if whole.width <= width { return whole.width }
  let height = measure(block(width: width, body)).height
  let (low, high) = (width * 0.3, width)
  for _ in range(10) {
    let middle = (low + high) / 2
    if measure(block(width: middle, body)).height <= height { high = middle } else { low = middle }
  }
  high
}
#let centred(body) = layout(room => align(center, block(width: balanced(room.width, body), spacing: 0pt, { set align(center); body })))

// The largest of the sizes at which the text stays within the lines allowed.
#let fitted(sizes, lines, make) = layout(room => {
  let fits(s) = measure(block(width: room.width, make(s))).height <= measure(make(s)).height * lines + s * 0.5 * lines
  let s = sizes.find(fits)
  centred(make(if s == none { sizes.last() } else { s }))
})

#let motto = text(size: 14pt, weight: "bold", data.motto)
#let code-square(side) = {
  let unit = side / data.square.size
  curve(fill: ink, ..data.square.runs.map(((x, y, w)) => (
    curve.move((x * unit, y * unit)), curve.line(((x + w) * unit, y * unit)),
    curve.line(((x + w) * unit, (y + 1) * unit)), curve.line((x * unit, (y + 1) * unit)), curve.close(),
  )).flatten())
}

#align(center)[
  #block(spacing: 0pt, text(size: 13pt, weight: "bold", data.nation))
  #block(above: 2mm, below: 0pt, motto)
  #context block(above: 1.5mm, below: 0pt, line(length: measure(motto).width, stroke: 0.6pt))
]
#v(7mm)
#fitted((15pt, 14pt, 13pt), 2, s => text(size: s, weight: "bold", tracking: 0.02em, upper(data.authority)))
#v(6.5mm)
#align(center, text(size: 38pt, weight: "bold", fill: red, tracking: 0.06em, upper(data.heading)))
#v(7mm)
#fitted((26pt, 24pt, 22pt, 20pt, 18pt), 2, s => text(size: s, weight: "bold", data.unit))
#v(4.5mm)
#align(center, text(size: 15pt, style: "italic", data.verb))
#v(4mm)
#fitted((23pt, 21pt, 19pt), 1, s => text(size: s, weight: "bold", fill: red, tracking: 0.03em, upper(data.title)))
#v(3.5mm)
#align(center, text(size: 17pt, data.period))

#v(1fr)
#grid(
  columns: (1fr, 1fr),
  column-gutter: 12mm,
  align(left + bottom, {
    set text(size: 11.5pt)
    set par(justify: false, leading: 0.45em, spacing: 0.55em)
    if data.square == none {
      par(data.basis)
      par("Mã: " + data.code)
    } else {
      grid(columns: (24mm, 1fr), column-gutter: 4.5mm, align: horizon, code-square(24mm), {
        par(data.basis)
        par({ "Mã: "; text(weight: "bold", tracking: 0.02em, data.code) })
        par(text(size: 10pt, fill: ink.lighten(25%), data.hint))
      })
    }
  }),
  {
    set align(center)
    set block(spacing: 2.2pt)
    text(size: 13.5pt, style: "italic", data.placeAndDay)
    for line in data.signature.lines { centred(text(size: 13.5pt, weight: "bold", line)) }
    v(24mm)
    if data.signature.name != none { text(size: 14pt, weight: "bold", data.signature.name) }
  },
)
`;
