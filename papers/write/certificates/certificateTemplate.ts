/** Typst source of a certificate, over its `data`, its `bookmark` and what stands `over` it: landscape A4, seal red, a fine double border, everything on one axis. */
export const certificateSource = `
#let red = rgb("#97161F")
#let gold = rgb("#B0873A")
#let ink = rgb("#1A1A1A")

#set text(font: "Tinos", fallback: false, lang: "vi", size: 14pt, fill: ink, hyphenate: false, overhang: false, top-edge: 0.891em, bottom-edge: -0.216em)
#set par(leading: 0.12em, spacing: 0.2em)
#set heading(bookmarked: false, outlined: false)
#show heading: set text(size: 14pt, weight: "regular")
#show heading: set block(sticky: false)
#show heading: it => it.body
#show regex("[0-9]+(/[0-9]{4})?/[\\p{Lu}][\\p{L}0-9-]*|[0-9]{4}–[0-9]{4}|năm [0-9]{4}"): it => box(baseline: 0.216em, it)

// Hồi văn: a fret between two lines, as on the certificates offices hang up; (u, v) run along and across the band.
#let band(length, count, place-at) = {
  let step = length / count
  let hook = ((0.1, 1), (0.1, 0.08), (0.84, 0.08), (0.84, 0.74), (0.38, 0.74), (0.38, 0.4), (0.6, 0.4))
  curve(stroke: (paint: gold, thickness: 0.62pt, cap: "square", join: "miter"), ..range(count).map(i => {
    let points = hook.map(((u, v)) => place-at((i + u) * step, v * 5mm))
    (curve.move(points.first()), ..points.slice(1).map(curve.line))
  }).flatten(), curve.move(place-at(0mm, 5mm)), curve.line(place-at(length, 5mm)))
}
#let lotus(size) = box(width: size, height: size, {
  let petal(turn, reach, paint) = place(top + left, rotate(turn, origin: center, box(width: size, height: size, {
    let (x, y, w) = (size / 2, size / 2, reach * 0.34)
    place(top + left, curve(fill: paint, curve.move((x, y)), curve.cubic((x - w, y - reach * 0.45), (x - w * 0.5, y - reach * 0.8), (x, y - reach)),
      curve.cubic((x + w * 0.5, y - reach * 0.8), (x + w, y - reach * 0.45), (x, y)), curve.close()))
  })))
  for turn in range(8) { petal(turn * 45deg + 22.5deg, size * 0.5, gold.lighten(45%)) }
  for turn in range(8) { petal(turn * 45deg, size * 0.42, gold) }
  place(center + horizon, circle(radius: size * 0.09, fill: red))
})
// The star in the middle of a bronze drum, so faint that the words stand before it.
#let drum = {
  let faint = gold.transparentize(83%)
  let point(radius, turn) = (50mm + radius * calc.sin(turn), 50mm - radius * calc.cos(turn))
  box(width: 100mm, height: 100mm, {
    place(top + left, polygon(fill: faint, ..range(28).map(i => point(if calc.even(i) { 21mm } else { 6.5mm }, i * 360deg / 28))))
    for radius in (23mm, 24mm, 29.5mm, 30.3mm, 38mm, 38.8mm, 46mm, 47.5mm) {
      place(center + horizon, circle(radius: radius, stroke: 0.7pt + faint))
    }
    place(top + left, curve(stroke: 0.8pt + faint, ..range(72).map(i => (curve.move(point(24.6mm, i * 5deg)), curve.line(point(28.9mm, i * 5deg + 4deg)))).flatten()))
    place(top + left, curve(stroke: 0.8pt + faint, ..range(90).map(i => (curve.move(point(39.6mm, i * 4deg)), curve.line(point(45.2mm, i * 4deg)))).flatten()))
    for i in range(24) { place(top + left, dx: point(34.1mm, i * 15deg).at(0) - 1.5mm, dy: point(34.1mm, i * 15deg).at(1) - 1.5mm, circle(radius: 1.5mm, stroke: 0.7pt + faint)) }
  })
}
#let border = {
  let (w, h) = (297mm, 210mm)
  let frame(inset, stroke) = place(top + left, dx: inset, dy: inset, rect(width: w - 2 * inset, height: h - 2 * inset, stroke: stroke))
  frame(8mm, 2pt + red)
  frame(9.3mm, 0.5pt + gold)
  frame(16.9mm, 0.5pt + gold)
  frame(17.9mm, 0.9pt + red)
  let (at, side) = (10.1mm, 6mm)
  let (across, down) = (w - 2 * at - 2 * side, h - 2 * at - 2 * side)
  place(top + left, band(across, 44, (u, v) => (at + side + u, at + 0.5mm + v)))
  place(top + left, band(across, 44, (u, v) => (at + side + u, h - at - 0.5mm - v)))
  place(top + left, band(down, 29, (u, v) => (at + 0.5mm + v, at + side + u)))
  place(top + left, band(down, 29, (u, v) => (w - at - 0.5mm - v, at + side + u)))
  for (x, y) in ((at, at), (w - at - side, at), (at, h - at - side), (w - at - side, h - at - side)) { place(top + left, dx: x, dy: y, lotus(side)) }
  place(top + left, dx: (w - 100mm) / 2, dy: 55mm, drum)
}
#let across(size, words) = place(center + horizon, rotate(-24deg, text(size: size, weight: "bold", fill: red.transparentize(91%), words)))
#let sample-mark = if data.sample != none {
  if data.revoked == none { across(62pt, data.sample) }
  place(bottom + center, dy: -19.6mm, text(size: 9pt, weight: "bold", tracking: 0.08em, fill: red, data.sample))
}
// Over everything: whoever prints it again holds a paper that says it is worth nothing.
#let revoked-mark = if data.revoked != none {
  place(center + horizon, rotate(-18deg, box(stroke: 3pt + red, inset: (x: 10mm, y: 5mm), fill: white.transparentize(42%), align(center, {
    text(size: 54pt, weight: "bold", fill: red, tracking: 0.06em, data.revoked.mark)
    linebreak()
    text(size: 15pt, weight: "bold", fill: red, data.revoked.by)
  }))))
}
#set page(paper: "a4", flipped: true, margin: (x: 30mm, top: 24mm, bottom: 25mm), background: { border; sample-mark }, foreground: { revoked-mark; over })

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

#let foot(k) = grid(
  columns: (1.36fr, 1fr),
  column-gutter: 10mm,
  align(left + bottom, {
    set text(size: 12pt * k)
    set par(justify: false, spacing: 0.35em)
    let lines = {
      par(data.basis)
      if data.register != none { par(data.register) }
      if data.code != none { par({ data.codeLabel + " "; text(weight: "bold", tracking: 0.03em, data.code) }) }
    }
    if data.square == none { lines } else {
      grid(columns: (26mm, 1fr), column-gutter: 5mm, align: horizon, figure(code-square(26mm), alt: data.hint), {
        lines
        par(text(size: 10.5pt * k, style: "italic", fill: ink.lighten(30%), data.hint))
      })
    }
  }),
  {
    set align(center)
    set block(spacing: 0.5mm)
    block(text(size: 14pt * k, style: "italic", data.placeAndDay))
    for line in data.signature.lines { centred(text(size: 14pt * k, weight: "bold", line)) }
    v(25mm * k)
    if data.signature.name != none { text(size: 15pt * k, weight: "bold", data.signature.name) }
  },
)

// Everything on the page, the letters under the national title set by a factor.
#let sheet(k) = {
  align(center, {
    block(spacing: 0pt, text(size: 14pt, weight: "bold", data.nation))
    block(above: 1mm, below: 0pt, motto)
    context block(above: 1mm, below: 0pt, line(length: measure(motto).width, stroke: 0.7pt))
  })
  v(0.9fr)
  fitted((16pt, 15pt, 14pt, 13pt).map(s => s * k), 2, s => text(size: s, weight: "bold", tracking: 0.03em, data.authority))
  if data.grants != none { v(2mm); align(center, text(size: 17pt * k, weight: "bold", tracking: 0.1em, data.grants)) }
  v(0.45fr)
  heading(level: 1, align(center, text(size: 40pt * k, weight: "bold", fill: red, tracking: 0.08em, data.heading)))
  v(0.5mm)
  align(center, stack(dir: ltr, spacing: 3mm, move(dy: 1.4mm, line(length: 30mm, stroke: 0.7pt + gold)), lotus(3.2mm), move(dy: 1.4mm, line(length: 30mm, stroke: 0.7pt + gold))))
  v(0.5fr)
  fitted((30pt, 28pt, 26pt, 24pt, 22pt, 20pt).map(s => s * k), 2, s => text(size: s, weight: "bold", data.unit))
  v(1.5mm)
  fitted((17pt, 16pt, 15pt).map(s => s * k), 2, s => text(size: s, style: "italic", data.under))
  v(1.5mm)
  if "merit" in data.honour {
    v(2mm)
    fitted((21pt, 20pt, 19pt, 18pt, 17pt, 16pt, 15pt).map(s => s * k), 2, s => text(size: s, weight: "bold", fill: red, data.honour.merit))
  } else {
    fitted((30pt, 28pt, 26pt, 24pt).map(s => s * k), 1, s => text(size: s, weight: "bold", fill: red, data.honour.title))
    v(1mm)
    align(center, text(size: 20pt * k, data.honour.period))
  }
  v(1fr)
  foot(k)
}

// Long names and merits make the letters smaller: a certificate is one page.
#bookmark
#layout(room => {
  let fits(k) = measure(block(width: room.width, sheet(k))).height <= room.height - 4pt
  let k = (1, 0.95, 0.9, 0.85, 0.8, 0.75, 0.7, 0.65, 0.6, 0.55).find(fits)
  block(width: 100%, height: room.height, spacing: 0pt, sheet(if k == none { 0.5 } else { k }))
})
`;

/** A certificate as a file of its own. */
export const certificateTemplate = `
#let data = json(bytes(sys.inputs.values))
#let bookmark = none
#let over = none
#set document(title: data.fileTitle, author: data.author, date: datetime(..data.day))
${certificateSource}`;
