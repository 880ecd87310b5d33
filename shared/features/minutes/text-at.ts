// What stands at a place of a paper.
import type { EditedText, MinutesDocument, Place, Text } from './document.ts';
import { withTexts } from './texts.ts';

export type TextAt = {
  readonly text: Text;
  /** null where it is as assembled. */
  readonly edit: EditedText | null;
};

/** The text at a place, as it is written; null where nothing stands there any more. */
export function textAt({ cover, sections }: MinutesDocument, place: Place): TextAt | null {
  const onCover = coverText(cover, place);
  if (onCover !== null) return { text: onCover, edit: cover.edited.get(place) ?? null };
  for (const { blocks, edited, prose } of sections) {
    const edit = edited.get(place) ?? null;
    const written = prose.get(place);
    if (written !== undefined) return { text: written, edit };
    let found: Text | null = null;
    for (const block of blocks.filter((each) => place.startsWith(each.place))) {
      withTexts(block, (own, text) => {
        if (own === place) found = text;
        return text;
      });
    }
    if (found !== null) return { text: found, edit };
  }
  return null;
}

function coverText(cover: MinutesDocument['cover'], place: Place): Text | null {
  if (place === 'cover/label') return cover.label;
  if (place === 'cover/title') return cover.title;
  if (place === 'cover/subtitle') return cover.subtitle;
  return cover.facts.find((fact) => fact.place === place)?.text ?? null;
}

/** The places of texts beneath which something else is assembled by now. */
export function stalePlaces({ cover, sections }: MinutesDocument): Place[] {
  return [cover, ...sections].flatMap(({ edited }) =>
    [...edited].flatMap(([place, { assembled, basedOn }]) =>
      assembled === basedOn ? [] : [place],
    ),
  );
}
