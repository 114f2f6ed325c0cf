/** Options that pdfkit 0.20 takes and its published types do not name yet. */
declare namespace PDFKit.Mixins {
  interface AnnotationOption {
    structParent?: PDFKit.PDFStructureElement
  }
  interface StructureElementOptions {
    scope?: 'Row' | 'Column' | 'Both'
  }
}
