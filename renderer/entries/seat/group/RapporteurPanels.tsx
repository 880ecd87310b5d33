import { useState } from 'react';
import type { SeatReport } from '../../../../shared/contract/seat-view.ts';
import { seatGroupWords } from '../../../../shared/features/groups/seat-messages.ts';
import { seatWords } from '../../../../shared/features/room/seat-messages.ts';
import { useEntry, useSeat, useSeatDraft, useSeatState } from '../../../state/seat/seat-app.tsx';
import { listOf } from '../../../state/seat/view.ts';
import { useWords } from '../../../ui/language.tsx';
import { Lines, Note, Panel, Press, Row } from '../../../ui/seat/parts.tsx';
import { Written } from './ReportPanel.tsx';
import { type ReportDraft, readReport } from './report-draft.ts';
import { reportFields } from './report-fields.ts';
import { WritePlan } from './WritePlan.tsx';

/** The most letters of a part of a report: with what stood there, they fit into a message. */
const longestOnPhone = 2000;

/** What a rapporteur writes for the group: its report, and the lines of its plans. */
export function RapporteurPanels() {
  const report = useEntry('report');
  const entries = useSeatState((state) => state.entries);
  return (
    <>
      {report && <WriteReport key={report.groupId} report={report} />}
      {listOf(entries, 'plan').map((plan) => (
        <WritePlan key={plan.id} plan={plan} />
      ))}
    </>
  );
}

function WriteReport({ report }: { readonly report: SeatReport }) {
  const words = useWords(seatGroupWords);
  const kept = useWords(seatWords);
  const [text, setText] = useSeatDraft(`report/${report.groupId}`);
  const [open, setOpen] = useState(text !== '');
  const waiting = useSeatState(({ out }) =>
    out.some(({ saying, refusal }) => saying.name === 'groups.editReport' && refusal === null),
  );
  const begin = () => {
    if (text === '') setText(JSON.stringify({ base: report, now: report }));
    setOpen(true);
  };
  const draft = open ? readReport(text, report) : null;
  return (
    <Panel title={words.report}>
      {draft ? (
        <Fields
          draft={draft}
          onChange={(next) => setText(JSON.stringify(next))}
          onEnd={() => {
            setText('');
            setOpen(false);
          }}
        />
      ) : (
        <>
          <Written report={report} />
          {waiting && <Note tone="warning">{kept.kept(1)}</Note>}
          <Press onPress={begin}>{words.editReport}</Press>
        </>
      )}
    </Panel>
  );
}

function Fields({
  draft: { base, now },
  onChange,
  onEnd,
}: {
  readonly draft: ReportDraft;
  readonly onChange: (draft: ReportDraft) => void;
  readonly onEnd: () => void;
}) {
  const words = useWords(seatGroupWords);
  const session = useSeat();
  const send = () => {
    const { groupId: id } = base;
    // One at a time: all of them together can be more than a message holds.
    for (const field of reportFields) {
      if (now[field] === base[field]) continue;
      const input = { id, patch: { [field]: now[field] }, base: { [field]: base[field] } };
      session.say({ name: 'groups.editReport', input });
    }
    onEnd();
  };
  return (
    <>
      {reportFields.map((field) => (
        <Lines
          key={field}
          id={`report-${field}`}
          label={words[field]}
          value={now[field]}
          rows={field === 'points' ? 5 : 2}
          most={longestOnPhone}
          onType={(typed) => onChange({ base, now: { ...now, [field]: typed } })}
        />
      ))}
      <Row>
        <Press tone="main" onPress={send}>
          {words.saveReport}
        </Press>
        <Press onPress={onEnd}>{words.cancel}</Press>
      </Row>
    </>
  );
}
