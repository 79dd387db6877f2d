/** A file as the graph hands it out: its bytes as base64. */
export interface FileToKeep {
  fileName: string;
  contentType: string;
  base64: string;
}

/** Hands a file to the person, as the browser keeps downloads. */
export function keepFile({ fileName, contentType, base64 }: FileToKeep): void {
  const bytes = Uint8Array.from(atob(base64), (character) => character.charCodeAt(0));
  const url = URL.createObjectURL(new Blob([bytes], { type: contentType }));
  const link = Object.assign(document.createElement('a'), { href: url, download: fileName });
  link.click();
  // The browser has begun to read it by then.
  setTimeout(() => URL.revokeObjectURL(url), 60_000);
}

/** Opens a file that is served to be saved: the page stays as it is. */
export function openFile(url: string): void {
  Object.assign(document.createElement('a'), { href: url, rel: 'noopener' }).click();
}
