/** The part of pdfmake that is used here; the package has no types of its own. */
declare module 'pdfmake' {
  namespace pdfmake {
    type Content = string | readonly Content[] | { readonly [property: string]: unknown };
    interface Definition {
      readonly content: readonly Content[];
      readonly [property: string]: unknown;
    }
  }
  const pdfmake: {
    setFonts(fonts: Readonly<Record<string, Readonly<Record<string, string>>>>): void;
    setLocalAccessPolicy(allows: (path: string) => boolean): void;
    setUrlAccessPolicy(allows: (url: string) => boolean): void;
    createPdf(definition: pdfmake.Definition): { getBuffer(): Promise<Uint8Array> };
  };
  export = pdfmake;
}
