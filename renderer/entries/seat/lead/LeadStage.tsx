import type { SeatSteer } from '../../../../shared/contract/seat-view.ts';
import type { SceneKind } from '../../../../shared/features/room/model.ts';
import { steerWords } from '../../../../shared/features/room/steer-messages.ts';
import { useSay } from '../../../state/seat/seat-app.tsx';
import { useWords } from '../../../ui/language.tsx';
import { Note, Panel, Press, Row } from '../../../ui/seat/parts.tsx';

type Choice = { readonly kind: SceneKind; readonly refId: string | null; readonly name: string };

/** What the room sees. */
export function LeadStage({
  steer: { stage, boards, votes },
  workshopId,
  away,
}: {
  readonly steer: SeatSteer;
  readonly workshopId: string;
  readonly away: boolean;
}) {
  const words = useWords(steerWords);
  const say = useSay();
  const blank = stage?.blank ?? false;
  const plain: readonly Choice[] = (
    [
      ['welcome', words.welcome],
      ['agenda', words.agenda],
      ['clock', words.clockScene],
      ['question', words.question],
      ['groups', words.groups],
      ['speakers', words.speakers],
      ['report', words.report],
      ['actions', words.actions],
    ] as const
  ).map(([kind, name]) => ({ kind, refId: null, name }));
  const choices: readonly Choice[] = [
    ...plain,
    ...boards.map(({ id, title }) => ({
      kind: 'board' as const,
      refId: id,
      name: words.boardScene(title),
    })),
    ...votes.map(({ id, title }) => ({
      kind: 'vote' as const,
      refId: id,
      name: words.voteScene(title),
    })),
  ];
  const isOn = ({ kind, refId }: Choice) =>
    !blank && stage?.kind === kind && (refId === null || stage.refId === refId);
  return (
    <Panel title={words.projector}>
      {stage?.frozen && <Note tone="warning">{words.frozen}</Note>}
      <Press
        pressed={blank}
        disabled={away}
        onPress={() => say({ name: 'room.blank', input: { workshopId, on: !blank } })}
      >
        {blank ? words.unblank : words.blank}
      </Press>
      <Row>
        {choices.map((choice) => (
          <Press
            key={`${choice.kind} ${choice.refId ?? ''}`}
            pressed={isOn(choice)}
            disabled={away}
            onPress={() =>
              say({
                name: 'room.show',
                input: { workshopId, kind: choice.kind, refId: choice.refId },
              })
            }
          >
            {choice.name}
          </Press>
        ))}
      </Row>
    </Panel>
  );
}
