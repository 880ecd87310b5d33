// What is captured, and what happens to a clock.

export const captureKinds = ['note', 'decision', 'question', 'parking', 'quote', 'photo'] as const;

export const clockEventKinds = ['pause', 'resume', 'added', 'set'] as const;
