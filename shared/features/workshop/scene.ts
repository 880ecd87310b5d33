export type WelcomeScene = {
  readonly kind: 'welcome';
  readonly title: string;
  readonly place: string;
  readonly venue: string;
  readonly organiser: string;
  readonly date: string;
};
