/** What a logo may be: pictures without scripts. */
export const LOGO_TYPES = ['image/png', 'image/jpeg', 'image/webp'] as const;
export type LogoType = (typeof LOGO_TYPES)[number];

export const MOST_LOGO_BYTES = 256 * 1024;
/** A small file can unpack to a picture that no phone has room for. */
export const MOST_LOGO_PIXELS = 2_000;

export interface LogoPicture {
  contentType: LogoType;
  /** In pixels. */
  width: number;
  height: number;
}

const asciiAt = (bytes: DataView, at: number, length: number): string =>
  String.fromCharCode(...Array.from({ length }, (_, index) => bytes.getUint8(at + index)));

const PNG_SIGNATURE = '\x89PNG\r\n\x1a\n';

/** W3C PNG, third edition, section 11.2.1: IHDR comes first. */
function readPng(bytes: DataView): LogoPicture | null {
  if (asciiAt(bytes, 0, 8) !== PNG_SIGNATURE || asciiAt(bytes, 12, 4) !== 'IHDR') return null;
  return { contentType: 'image/png', width: bytes.getUint32(16), height: bytes.getUint32(20) };
}

const isFrameHeader = (marker: number): boolean =>
  marker >= 0xc0 && marker <= 0xcf && ![0xc4, 0xc8, 0xcc].includes(marker);

/** ITU-T T.81, annex B: segments follow each other until one says how large the frame is. */
function readJpeg(bytes: DataView): LogoPicture | null {
  if (bytes.getUint16(0) !== 0xffd8) return null;
  for (let at = 2; bytes.getUint8(at) === 0xff; at += 2 + bytes.getUint16(at + 2))
    if (isFrameHeader(bytes.getUint8(at + 1)))
      return { contentType: 'image/jpeg', width: bytes.getUint16(at + 7), height: bytes.getUint16(at + 5) };
  return null;
}

const uint24 = (bytes: DataView, at: number): number =>
  bytes.getUint8(at) + 256 * bytes.getUint16(at + 1, true);

/** RFC 9649, section 2: a lossy, a lossless or an extended file; an animated one is not for a logo. */
function readWebp(bytes: DataView): LogoPicture | null {
  if (asciiAt(bytes, 0, 4) !== 'RIFF' || asciiAt(bytes, 8, 4) !== 'WEBP') return null;
  const contentType = 'image/webp';
  switch (asciiAt(bytes, 12, 4)) {
    case 'VP8 ':
      return {
        contentType,
        width: bytes.getUint16(26, true) % 0x4000,
        height: bytes.getUint16(28, true) % 0x4000,
      };
    case 'VP8L': {
      const packed = bytes.getUint32(21, true);
      return {
        contentType,
        width: 1 + (packed % 0x4000),
        height: 1 + (Math.floor(packed / 0x4000) % 0x4000),
      };
    }
    case 'VP8X': {
      const isAnimated = Math.floor(bytes.getUint8(20) / 2) % 2 === 1;
      return isAnimated ? null : { contentType, width: 1 + uint24(bytes, 24), height: 1 + uint24(bytes, 27) };
    }
    default:
      return null;
  }
}

/** What a file is, by what is in it rather than by what it is called; null when it is no logo. */
export function readLogo(file: Uint8Array): LogoPicture | null {
  const bytes = new DataView(file.buffer, file.byteOffset, file.byteLength);
  try {
    const picture = readPng(bytes) ?? readJpeg(bytes) ?? readWebp(bytes);
    const isShown = picture !== null && picture.width > 0 && picture.height > 0;
    return isShown && Math.max(picture.width, picture.height) <= MOST_LOGO_PIXELS ? picture : null;
  } catch (error) {
    // It ends before it said what it is.
    if (error instanceof RangeError) return null;
    throw error;
  }
}
