// The columns of a board.

export const quadrants = ['strength', 'weakness', 'opportunity', 'threat'] as const;

export const columns = [...quadrants, 'lesson', 'recommendation'] as const;
