const page = `
#let data = json(bytes(sys.inputs.values))
#let (dx, dy) = (data.shift.x * 1mm, data.shift.y * 1mm)
#set document(title: "In lên phôi", date: none)
#set page(width: data.width * 1mm, height: data.height * 1mm, margin: 0mm)
#set text(font: "Tinos", fallback: false, lang: "vi", hyphenate: false, top-edge: "baseline", bottom-edge: "baseline")
#set par(leading: data.pitch * 1em, spacing: data.pitch * 1em)
#let words(place-of, said) = place(top + left, dx: place-of.x * 1mm + dx, dy: place-of.y * 1mm + dy,
  block(width: place-of.width * 1mm, align(
    if place-of.align == "center" { center } else if place-of.align == "right" { right } else { left },
    text(size: said.size * 1pt, weight: if place-of.bold { "bold" } else { "regular" }, style: if place-of.italic { "italic" } else { "normal" },
      par(said.lines.join(linebreak()))))))
`;

/** Typst source of words alone at their places, a page for each certificate. */
export const blankTemplate = `${page}
#for (at, said) in data.pages.enumerate() {
  if at > 0 { pagebreak() }
  for (place-of, text-of) in data.places.zip(said) { if text-of.lines.join() != "" { words(place-of, text-of) } }
}
`;

/** Typst source of the sheet that is held against a blank: a grid each 10 mm, a finer one each 5 mm, every place framed and named. */
export const testSheetTemplate = `${page}
#let fine = 0.2pt + rgb("#9AA5B1")
#let bold-line = 0.45pt + rgb("#5B6B7B")
#let mark(said) = text(size: 6pt, fill: rgb("#5B6B7B"), said)
#for x in range(0, int(data.width / 5) + 1) {
  place(top + left, dx: x * 5mm + dx, line(length: data.height * 1mm, angle: 90deg, stroke: if calc.even(x) { bold-line } else { fine }))
  if calc.even(x) and x > 0 { place(top + left, dx: x * 5mm + dx + 0.6mm, dy: 4mm, mark(str(x * 5))) }
}
#for y in range(0, int(data.height / 5) + 1) {
  place(top + left, dy: y * 5mm + dy, line(length: data.width * 1mm, stroke: if calc.even(y) { bold-line } else { fine }))
  if calc.even(y) and y > 0 { place(top + left, dx: 1mm, dy: y * 5mm + dy - 0.6mm, mark(str(y * 5))) }
}
#for (place-of, name) in data.places.zip(data.pages.first()) {
  place(top + left, dx: place-of.x * 1mm + dx, dy: place-of.y * 1mm + dy - place-of.size * 0.891pt,
    rect(width: place-of.width * 1mm, height: place-of.size * (1.107pt + (place-of.lines - 1) * data.pitch * 1pt), stroke: 0.8pt + rgb("#97161F"), fill: rgb(255, 255, 255, 210)))
  let at = " (" + str(place-of.x) + "; " + str(place-of.y) + ")"
  words(place-of, (size: name.size, lines: (text(fill: rgb("#97161F"), name.lines.join() + at),)))
}
`;
