// What the desk says of a group's report.
import { catalogue, type Format } from '../../contract/catalogue.ts';

export const reportWords = catalogue(
  {
    report: 'Report',
    write: 'Write the report',
    of: (_f: Format, group: string) => `Report of ${group}`,
    points: 'Three to five points, one a line',
    disagreement: 'No agreement on',
    recommendation: 'One recommendation',
    toPlenary: 'One question to the plenary',
  },
  {
    report: 'প্রতিবেদন',
    write: 'প্রতিবেদন লিখুন',
    of: (_f: Format, group: string) => `${group}: প্রতিবেদন`,
    points: 'তিন থেকে পাঁচটি কথা, প্রতি লাইনে একটি',
    disagreement: 'যেখানে একমত হওয়া যায়নি',
    recommendation: 'একটি সুপারিশ',
    toPlenary: 'সবার কাছে একটি প্রশ্ন',
  },
);
