/**
 * Typst source of a dossier bound in one file: cover, list, then each paper by its own source, or a file's pages as they are.
 * `start` is noted on the first page of each paper and `end` on the last, and read back to number the list.
 */
export const dossierTemplate = `
#let dossier = json(bytes(sys.inputs.values))
#set document(title: dossier.title, author: dossier.author, date: if dossier.day == none { none } else { datetime(..dossier.day) })
#set text(font: "Tinos", fallback: false, lang: "vi", hyphenate: false)
// The leaves of the papers are numbered through, cover and list are not (đánh số tờ).
#let leaf = context {
  let first = query(<papers>).first().location().page()
  let last = query(<end>).first().location().page()
  let here = here().page()
  if here >= first {
    place(top + right, dx: -9mm, dy: 3.4mm, box(fill: white, inset: (x: 1.4mm, y: 0.4mm), text(size: 10pt, fill: black)[Trang #(here - first + 1)/#(last - first + 1)]))
  }
}
#set page(paper: "a4", foreground: leaf)
#let bookmark(title) = place(top + left, hide(heading(level: 1, outlined: false, bookmarked: true, title)))
#let noted(label) = context [#metadata(here().page() - query(<papers>).first().location().page() + 1)#label]
#let begin(title, first) = {
  bookmark(title)
  if first [#metadata(none)<papers>]
  noted(<start>)
}
#if dossier.cover != none {
  eval(dossier.sources.cover, mode: "markup", scope: (data: dossier.cover, bookmark: bookmark("Bìa hồ sơ")))
}
#if dossier.list != none {
  counter(page).update(1)
  eval(dossier.sources.letter, mode: "markup", scope: (data: dossier.list, bookmark: bookmark(dossier.listTitle)))
}
// What counts stands before the page does: each paper counts its own pages, too.
#for (at, part) in dossier.parts.enumerate() {
  counter(page).update(1)
  let beginning = begin(part.title, at == 0)
  if part.kind == "file" {
    for (n, leaf-of-file) in part.pages.enumerate() {
      page(margin: 0pt, flipped: leaf-of-file.flipped, header: none, footer: none, {
        if n == 0 { beginning }
        image(part.path, format: part.format, ..if part.format == "pdf" { (page: n + 1) }, width: 100%, height: 100%, fit: "contain", alt: part.title + ", trang " + str(n + 1))
      })
    }
  } else {
    eval(dossier.sources.at(part.kind), mode: "markup", scope: (data: part.data, bookmark: beginning, over: leaf))
  }
}
#noted(<end>)
`;
