import JSZip from "jszip";

/** The same files give the same bytes: the entries carry a fixed date, in the order given. */
export async function zipOf(files: Map<string, string>): Promise<Buffer> {
  const zip = new JSZip();
  const date = new Date("1980-01-01T00:00:00Z");
  for (const [path, content] of files) zip.file(path, content, {date, createFolders: false});
  return zip.generateAsync({type: "nodebuffer", compression: "DEFLATE", platform: "UNIX"});
}
