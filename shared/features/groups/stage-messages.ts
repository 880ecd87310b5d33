// What the groups say on the stage beside who is where: rounds, names, and who moves.
import { catalogue } from '../../contract/catalogue.ts';

export const groupsStage = catalogue(
  {
    round: (f, round: number, rounds: number) => `Round ${f.number(round)} of ${f.number(rounds)}`,
    findMe: 'Find your name',
    range: (_f, first: string, last: string) => `${first} – ${last}`,
    nobody: 'Nobody is in a group yet.',
    moves: 'Who moves where',
    firstRound: 'This is the first round: nobody moves.',
    nobodyMoves: 'Everybody stays in the same group.',
    to: (_f, group: string) => `→ ${group}`,
    all: 'everybody',
    allStay: 'Everybody stays.',
    stay: 'Stay:',
    fresh: 'In no group before',
    out: 'In no group now',
    groupClock: (_f, group: string) => `Clock of ${group}`,
  },
  {
    round: (f, round: number, rounds: number) =>
      `${f.number(rounds)}টি পর্বের ${f.number(round)} নম্বর`,
    findMe: 'নিজের নাম খুঁজুন',
    range: (_f, first: string, last: string) => `${first} – ${last}`,
    nobody: 'এখনো কেউ কোনো দলে নেই।',
    moves: 'কে কোন দলে যাবেন',
    firstRound: 'এটি প্রথম পর্ব: কাউকে সরতে হবে না।',
    nobodyMoves: 'সবাই আগের দলেই থাকছেন।',
    to: (_f, group: string) => `→ ${group}`,
    all: 'সবাই',
    allStay: 'সবাই এখানেই থাকছেন।',
    stay: 'থাকছেন:',
    fresh: 'আগে কোনো দলে ছিলেন না',
    out: 'এখন কোনো দলে নেই',
    groupClock: (_f, group: string) => `${group}: ঘড়ি`,
  },
);
