/** The part of the browser's own reader of codes that we use; not every browser has one. */
interface Detector {
  detect(source: HTMLVideoElement): Promise<{ rawValue: string }[]>;
}

declare global {
  interface Window {
    BarcodeDetector?: new (options: { formats: string[] }) => Detector;
  }
}

/** Milliseconds between two looks of the camera. */
const LOOK_AFTER = 200;

/**
 * Looks through the camera for QR codes until it is stopped. A library is fetched only where the browser cannot read
 * them itself.
 * @param found is told each code once, until another is seen
 * @returns stops the camera
 * @throws when there is no camera, or it may not be used
 */
export async function scan(video: HTMLVideoElement, found: (code: string) => void): Promise<() => void> {
  const stream = await navigator.mediaDevices.getUserMedia({ video: { facingMode: "environment" }, audio: false });
  const read = await reader();
  video.srcObject = stream;
  await video.play();
  let last: string | undefined;
  let timer: number | undefined;
  let stopped = false;

  async function look(): Promise<void> {
    const code = await read(video).catch(() => undefined);
    if (code && code !== last) {
      last = code;
      found(code);
    }
    if (!stopped) {
      timer = window.setTimeout(() => void look(), LOOK_AFTER);
    }
  }
  void look();

  return () => {
    stopped = true;
    window.clearTimeout(timer);
    for (const track of stream.getTracks()) {
      track.stop();
    }
    video.srcObject = null;
  };
}

async function reader(): Promise<(video: HTMLVideoElement) => Promise<string | undefined>> {
  if (window.BarcodeDetector) {
    const detector = new window.BarcodeDetector({ formats: ["qr_code"] });
    return async (video) => (await detector.detect(video))[0]?.rawValue;
  }
  const { default: decode } = await import("jsqr");
  const canvas = document.createElement("canvas");
  const paper = canvas.getContext("2d", { willReadFrequently: true });
  return async (video) => {
    if (!paper || video.videoWidth === 0) {
      return undefined;
    }
    canvas.width = video.videoWidth;
    canvas.height = video.videoHeight;
    paper.drawImage(video, 0, 0);
    const { data, width, height } = paper.getImageData(0, 0, canvas.width, canvas.height);
    return decode(data, width, height)?.data;
  };
}
