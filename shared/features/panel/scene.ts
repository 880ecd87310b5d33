/** What the panel's points for a plan come to, as the room is shown it. */
export type PanelResultsScene = {
  /** The most points there are. */
  readonly points: number;
  /** Of the panel and of the team itself; null: none were given. */
  readonly panel: number | null;
  readonly self: number | null;
  readonly spread: {
    readonly least: number;
    readonly most: number;
    readonly deviation: number;
    readonly count: number;
  } | null;
  readonly sections: readonly {
    readonly section: string;
    readonly points: number;
    readonly panel: number | null;
    readonly self: number | null;
  }[];
};
