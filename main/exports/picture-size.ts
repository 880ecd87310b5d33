// How large a picture is, read from its first bytes.

type Size = { readonly type: 'jpg' | 'png'; readonly width: number; readonly height: number };

/** Of a JPEG or PNG; null for anything else. */
export function pictureSize(bytes: Uint8Array): Size | null {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const size = pngSize(view) ?? jpegSize(view);
  return size && size.width > 0 && size.height > 0 ? size : null;
}

function pngSize(view: DataView): Size | null {
  if (view.byteLength < 24 || view.getUint32(0) !== 0x89504e47) return null;
  return { type: 'png', width: view.getUint32(16), height: view.getUint32(20) };
}

/** A JPEG is a row of segments, each with a marker and its length; one of them begins the picture. */
function jpegSize(view: DataView): Size | null {
  if (view.byteLength < 4 || view.getUint16(0) !== 0xffd8) return null;
  let at = 2;
  while (at + 9 < view.byteLength) {
    const marker = view.getUint16(at);
    if (marker >> 8 !== 0xff) return null;
    if (beginsPicture(marker & 0xff)) {
      return { type: 'jpg', width: view.getUint16(at + 7), height: view.getUint16(at + 5) };
    }
    at += 2 + view.getUint16(at + 2);
  }
  return null;
}

/** The markers SOF0 to SOF15, without the three among them that mean something else. */
function beginsPicture(marker: number): boolean {
  return marker >= 0xc0 && marker <= 0xcf && ![0xc4, 0xc8, 0xcc].includes(marker);
}
