// Sheets that print on pages as wide as their tables.

/**
 * The XML of a sheet that has an orientation, with its print scaled to the width of the page. The
 * writer has no words for it; what is added stands in the order that the schema asks for.
 */
export function asWideAsPage(sheet: string): string {
  return sheet
    .replace(/(<worksheet[^>]*>)/, '$1<sheetPr><pageSetUpPr fitToPage="1"/></sheetPr>')
    .replace(/<pageMargins [^>]*\/>/, margins)
    .replace(/<pageSetup /, '<pageSetup fitToWidth="1" fitToHeight="0" ');
}

const margins =
  '<pageMargins left="0.4" right="0.4" top="0.5" bottom="0.5" header="0.3" footer="0.3"/>';
