/** Typst source of a certificate: landscape A4, seal red, a fine double border, everything on one axis. */
export const certificateTemplate = `
#let data = json(bytes(sys.inputs.values))
#let red = rgb("#97161F")
#let ink = rgb("#1A1A1A")

#set document(title: data.fileTitle, author: data.author, date: datetime(..data.day))
#set text(font: "Tinos", fallback: false, lang: "vi", size: 14pt, fill: ink, hyphenate: false, overhang: false, top-edge: 0.891em, bottom-edge: -0.216em)
#set par(leading: 0.12em, spacing: 0.2em)
#show regex("[0-9]+(/[0-9]{4})?/[\\p{Lu}][\\p{L}0-9-]*|[0-9]{4}–[0-9]{4}|năm [0-9]{4}"): it => box(baseline: 0.216em, it)

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
#set page(paper: "a4", flipped: true, margin: (x: 26mm, top: 21mm, bottom: 20mm), background: { border; sample-mark })

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
#let centred(body) = layout(room => {
  let body = { show regex(data.compounds): it => box(baseline: 0.216em, it); body }
  align(center, block(width: balanced(room.width, body), spacing: 0pt, { set align(center); body }))
})

// The largest of the sizes at which the text stays within the lines allowed.
#let fitted(sizes, lines, make) = layout(room => {
  let fits(s) = measure(block(width: room.width, make(s))).height <= measure(make(s)).height * lines + s * 0.5 * lines
  let s = sizes.find(fits)
  centred(make(if s == none { sizes.last() } else { s }))
})

#let motto = text(size: 15pt, weight: "bold", data.motto)
#let code-square(side) = {
  let unit = side / data.square.size
  curve(fill: ink, ..data.square.runs.map(((x, y, w)) => (
    curve.move((x * unit, y * unit)), curve.line(((x + w) * unit, y * unit)),
    curve.line(((x + w) * unit, (y + 1) * unit)), curve.line((x * unit, (y + 1) * unit)), curve.close(),
  )).flatten())
}

#align(center)[
  #block(spacing: 0pt, text(size: 14pt, weight: "bold", data.nation))
  #block(above: 1mm, below: 0pt, motto)
  #context block(above: 1mm, below: 0pt, line(length: measure(motto).width, stroke: 0.7pt))
]
#v(1fr)
#fitted((16pt, 15pt, 14pt, 13pt), 2, s => text(size: s, weight: "bold", tracking: 0.03em, upper(data.authority)))
#v(0.55fr)
#align(center, text(size: 42pt, weight: "bold", fill: red, tracking: 0.07em, upper(data.heading)))
#v(0.5fr)
#fitted((29pt, 27pt, 25pt, 23pt, 21pt, 19pt), 2, s => text(size: s, weight: "bold", data.unit))
#v(1.5mm)
#align(center, text(size: 16pt, style: "italic", data.verb))
#v(1.5mm)
#fitted((25pt, 23pt, 21pt, 19pt), 1, s => text(size: s, weight: "bold", fill: red, tracking: 0.04em, upper(data.title)))
#v(1mm)
#align(center, text(size: 18pt, data.period))
#v(1fr)
#grid(
  columns: (1.36fr, 1fr),
  column-gutter: 10mm,
  align(left + bottom, {
    set text(size: 12pt)
    set par(justify: false, spacing: 0.35em)
    let lines = {
      par(data.basis)
      if data.register != none { par("Số vào sổ: " + data.register) }
      par({ "Mã: "; text(weight: "bold", tracking: 0.03em, data.code) })
    }
    if data.square == none { lines } else {
      grid(columns: (26mm, 1fr), column-gutter: 5mm, align: horizon, figure(code-square(26mm), alt: data.hint), {
        lines
        par(text(size: 10.5pt, style: "italic", fill: ink.lighten(30%), data.hint))
      })
    }
  }),
  {
    set align(center)
    set block(spacing: 0.5mm)
    block(text(size: 14pt, style: "italic", data.placeAndDay))
    for line in data.signature.lines { centred(text(size: 14pt, weight: "bold", line)) }
    v(25mm)
    if data.signature.name != none { text(size: 15pt, weight: "bold", data.signature.name) }
  },
)
`;
