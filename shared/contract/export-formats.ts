// The files a workshop can be taken away as.

/** Its minutes, and the whole of it. */
export const minutesFormats = ['docx', 'pdf', 'md', 'uthan'] as const;
export type MinutesFormat = (typeof minutesFormats)[number];

/** Its agenda, how that went, or its groups, as a table. */
export const tableFormats = ['xlsx', 'csv'] as const;
export type TableFormat = (typeof tableFormats)[number];

export const exportTables = ['agenda', 'report', 'groups'] as const;
export type ExportTable = (typeof exportTables)[number];

export const exportFormats = [...minutesFormats, ...tableFormats] as const;
export type ExportFormat = (typeof exportFormats)[number];

export function isExportFormat(text: string): text is ExportFormat {
  return exportFormats.some((format) => format === text);
}

export function isTableFormat(format: ExportFormat): format is TableFormat {
  return tableFormats.some((each) => each === format);
}

export function isExportTable(text: string): text is ExportTable {
  return exportTables.some((table) => table === text);
}
