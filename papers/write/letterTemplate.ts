/** Typst source of a letter in the frame of NĐ 30/2020/NĐ-CP, over its `data` and its `bookmark`; sizes and margins come with the values. */
export const letterSource = `
#let size(name) = data.sizes.at(name) * 1pt
#let m = data.margins

#set text(font: "Tinos", fallback: false, lang: "vi", size: size("body"), hyphenate: false, overhang: false, top-edge: 0.891em, bottom-edge: -0.216em)
#set par(leading: data.leading * 1em, spacing: data.leading * 1em + data.gap * 1pt, linebreaks: "optimized")
#set page(
  paper: "a4",
  margin: (top: m.top * 1mm, bottom: m.bottom * 1mm, left: m.left * 1mm, right: m.right * 1mm),
  header-ascent: 40%,
  header: context {
    let page = counter(page).get().first()
    if page > 1 { align(center, text(size: size("pageNumber"), str(page))) }
  },
  footer-descent: 35%,
  footer: if data.sample != none { align(center, text(size: data.sampleSize * 1pt, tracking: 0.06em, fill: rgb("#97161F"), weight: "bold", data.sample)) },
)
// Headings are told to who listens, and look as this source says.
#set heading(bookmarked: false, outlined: false)
#show heading: set text(size: size("body"), weight: "regular")
#show heading: set block(sticky: false)
#show heading: it => it.body
#let level = if data.regarding == none { 2 } else { 1 }
#let whole(it) = box(baseline: 0.216em, it)
// A text: a string, or its pieces: strings, words that stay whole (a list of one), runs in a weight of their own.
#let words(w) = if type(w) == str { w } else {
  for piece in w {
    if type(piece) == str { piece } else if type(piece) == array { whole(piece.first()) } else {
      set text(weight: "bold") if piece.at("bold", default: false)
      set text(style: "italic") if piece.at("italic", default: false)
      words(piece.text)
    }
  }
}

#let drawn(width, above: 0pt, below: 0pt) = align(center, block(above: above, below: below, line(length: width * 1pt, stroke: 0.6pt)))
// A heading comes broken into lines; a rule under it is a part of its longest.
#let centred(h, rule: none, below: 0pt, ..look) = {
  align(center, block(spacing: 0pt, text(..look, h.lines.map(words).join(linebreak()))))
  if rule != none { drawn(h.width * rule, above: 4pt, below: below) }
}

#let head = grid(
  columns: data.headColumns.widths.map(width => width * 1pt),
  column-gutter: data.headColumns.gutter * 1pt,
  row-gutter: 7pt,
  {
    set par(justify: false, leading: data.tableLeading * 1em)
    if data.superior != none { centred(data.superior, size: size("superior")); v(1pt) }
    if data.party == none { centred(data.issuer, rule: data.issuerRule, size: size("issuer"), weight: "bold") } else {
      centred(data.issuer, size: size("issuer"), weight: "bold")
      align(center, block(above: 2pt, spacing: 0pt, text(size: size("issuer"), words(data.party.mark))))
    }
  },
  if data.party != none {
    align(center, block(spacing: 0pt, text(size: size("title"), weight: "bold", words(data.party.title))))
    drawn(data.party.width, above: 3pt)
  } else {
    set align(center)
    set block(spacing: 1.5pt)
    block(text(size: size("nation"), weight: "bold", words(data.nation)))
    block(text(size: size("motto"), weight: "bold", words(data.motto)))
    drawn(data.mottoWidth, above: 2.5pt)
  },
  {
    set par(justify: false, leading: data.tableLeading * 1em)
    if data.number != none { align(center, text(size: size("number"), words(data.number))) }
    if data.regarding != none { v(3pt); centred(data.regarding, size: size("letterSubject")) }
  },
  if data.placeAndDay != none { align(center, text(size: size("placeAndDay"), style: "italic", words(data.placeAndDay))) },
)

#let kind = if data.regarding != none { v(8pt, weak: true) } else {
  set block(spacing: 0pt)
  v(16pt)
  heading(level: 1, {
    centred(data.type, size: size("kind"), weight: "bold")
    if data.subject != none {
      v(3pt)
      centred(data.subject, rule: data.subjectRule, size: size("subject"), weight: "bold")
    }
  })
  v(14pt, weak: true)
}

#let indented(body) = par(first-line-indent: (amount: data.firstLine * 1mm, all: true), justify: true, body)
#let dots = box(width: 1fr, repeat(gap: 1.2pt)[.])

#let draw-table(b) = {
  set text(size: data.tableSize * 1pt)
  set par(justify: false, leading: data.tableLeading * 1em, spacing: 0.4em)
  let of(column) = if column.align == "left" { left } else if column.align == "right" { right } else { center }
  block(above: 9pt, below: 9pt, table(
    columns: b.widths.map(width => width * 1pt),
    align: (x, y) => if y == 0 { center + horizon } else { of(b.columns.at(x)) + horizon },
    stroke: 0.5pt,
    inset: (x: data.cellInset * 1pt, y: 4pt),
    table.header(repeat: true, ..b.columns.map(column => text(weight: "bold", words(column.head)))),
    ..b.rows.map(row => row.cells.map(cell => table.cell(breakable: row.tall, {
      set text(weight: "bold") if row.bold
      words(cell)
    }))).flatten(),
  ))
}

#let draw-tick(item) = {
  let side = 0.72em
  let mark = box(baseline: 8%, width: side, height: side, stroke: 0.7pt, if item.ticked {
    place(top + left, curve(stroke: 1pt, curve.move((15%, 50%)), curve.line((42%, 80%)), curve.line((88%, 14%))))
  })
  block(above: data.leading * 1em + data.gap * 1pt, pad(left: data.firstLine * 1mm, grid(
    columns: (auto, 1fr), column-gutter: 2.2mm,
    move(dy: 0.17em, figure(mark, alt: if item.ticked { "Đã chọn" } else { "Không chọn" })),
    par(justify: true, words(item.text)),
  )))
}

#let draw-sentence(b) = {
  let aligned = b.at("align", default: none)
  if b.kind == "article" { indented({ text(weight: "bold", b.label + " "); words(b.text) }) }
  else if aligned == "center" { align(center, par(words(b.text))) }
  else if aligned == "right" { align(right, par(words(b.text))) }
  else if aligned == "plain" { par(justify: true, words(b.text)) }
  else { indented(words(b.text)) }
}
// A sentence that leads to what follows does not stand at the end of a page.
#let led(it) = {
  let gap = data.leading * 1em + data.gap * 1pt
  block(above: gap, below: gap, width: 100%, sticky: true, it)
}

#let draw(b) = {
  if b.kind == "bases" { for line in b.lines { indented(text(style: "italic", words(line))) } }
  else if b.kind == "addressees" {
    let lines = b.lines.map(line => block(spacing: 3pt, words(line))).join()
    block(above: 4pt, below: 10pt, width: 100%, align(center, grid(columns: (auto, auto), column-gutter: 5pt, align: left, "Kính gửi:", { set par(justify: false); lines })))
  }
  else if b.kind == "banner" { block(above: 12pt, below: 12pt, sticky: true, width: 100%, centred(b.text, weight: "bold")) }
  else if b.kind == "heading" { block(above: 10pt, width: 100%, sticky: true, heading(level: level, indented(text(weight: "bold", words(b.text))))) }
  else if b.kind == "paragraph" or b.kind == "article" {
    if b.at("leads", default: false) { led(draw-sentence(b)) } else { draw-sentence(b) }
  }
  else if b.kind == "list" { for item in b.items { indented({ item.marker + " "; words(item.text) }) } }
  else if b.kind == "facts" { for row in b.rows { indented({ words(row.label) + ": "; if row.value == none { dots } else { words(row.value) } }) } }
  else if b.kind == "ticks" { for item in b.items { draw-tick(item) } }
  else if b.kind == "table" { draw-table(b) }
}

#let signatory(s) = {
  set align(center)
  set par(justify: false)
  set text(size: size("signatoryTitle"))
  set block(spacing: 2pt)
  for (at, line) in s.lines.enumerate() {
    centred(line, weight: if data.party != none and at > 0 { "regular" } else { "bold" })
  }
  if s.note != none { text(size: data.noteSize * 1pt, style: "italic", words(s.note)) }
}
#let signed(s) = align(center, if s.name != none { text(size: size("signatoryName"), weight: "bold", words(s.name)) })

// Names stand on one line, however many lines the titles take.
#let signatures(all) = grid(
  columns: if all.len() == 1 { (1fr,) } else { data.closingColumns.widths.map(width => width * 1pt) },
  column-gutter: data.closingColumns.gutter * 1pt,
  row-gutter: data.signatureRoom * 1mm,
  ..all.map(signatory),
  ..all.map(signed),
)

#let recipients = if data.recipients.len() > 0 {
  set par(justify: false, leading: 0.1em, spacing: 0.15em, hanging-indent: 0.6em)
  set align(left)
  if data.party != none { text(size: size("recipientsHead"), underline(data.recipientsHead.slice(0, -1)) + ":") }
  else { text(size: size("recipientsHead"), weight: "bold", style: "italic", data.recipientsHead) }
  set text(size: size("recipients"))
  for line in data.recipients { par(words(line)) }
}

#let closing = {
  let n = data.signatures.len()
  if n == 1 {
    grid(columns: data.closingColumns.widths.map(width => width * 1pt), column-gutter: data.closingColumns.gutter * 1pt, recipients, signatures(data.signatures))
  } else {
    if n > 0 { signatures(data.signatures) }
    v(8pt)
    recipients
  }
}

#bookmark
#head
#kind
// No signature stands on a page without text: the last paragraph goes with it.
#let last = if data.body.len() > 0 and data.body.last().kind in ("paragraph", "article") { 1 } else { 0 }
#for b in data.body.slice(0, data.body.len() - last) { draw(b) }
#block(breakable: false, width: 100%, {
  if last == 1 { draw(data.body.last()) }
  v(16pt, weak: true)
  closing
})
// An annex counts its own pages (mục III khoản 1); what counts stands before the page does.
#for annex in data.annexes {
  counter(page).update(0)
  page(flipped: annex.landscape, {
    set par(first-line-indent: 0pt)
    heading(level: level, {
      align(center, block(spacing: 0pt, text(size: size("annex"), weight: "bold", words(annex.label))))
      v(4pt)
      centred(annex.title, size: size("subject"), weight: "bold")
    })
    v(4pt)
    centred(annex.of, size: size("placeAndDay"), style: "italic")
    v(6pt)
    for b in annex.body { draw(b) }
  })
}
`;

/** A letter as a file of its own. */
export const letterTemplate = `
#let data = json(bytes(sys.inputs.values))
#let bookmark = none
#set document(title: data.title, author: data.author, date: if data.day == none { none } else { datetime(..data.day) })
${letterSource}`;
