// A message as it goes over a WebSocket: made once, and the same bytes sent to all who are told it.

/** One whole text frame, unmasked as a server's are. */
export function frameOf(text: string): Buffer {
  const length = Buffer.byteLength(text);
  const head = headOf(length);
  const frame = Buffer.allocUnsafe(head.length + length);
  head.copy(frame);
  frame.write(text, head.length);
  return frame;
}

function headOf(length: number): Buffer {
  const lastTextFrame = 0x81;
  if (length < 126) return Buffer.from([lastTextFrame, length]);
  if (length < 65_536) return Buffer.from([lastTextFrame, 126, length >> 8, length & 0xff]);
  const head = Buffer.alloc(10);
  head[0] = lastTextFrame;
  head[1] = 127;
  head.writeBigUInt64BE(BigInt(length), 2);
  return head;
}
