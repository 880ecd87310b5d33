// The files a workshop can be taken away as.
export const exportFormats = ['docx', 'pdf', 'md', 'uthan'] as const;
export type ExportFormat = (typeof exportFormats)[number];

export function isExportFormat(text: string): text is ExportFormat {
  return exportFormats.some((format) => format === text);
}
