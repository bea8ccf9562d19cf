// What a person dropped or chose, as a flat list: folders are walked, and a file keeps the folders in its name.
export interface Incoming {
  name: string // "folder/file.docx"
  file: File
}

export const kMostFiles = 500 // an import takes no more

// Files that an operating system leaves in folders and that no one means to import.
const kDebris = /(^|\/)(\.|~\$|Thumbs\.db$|desktop\.ini$)/i

export async function droppedFiles(transfer: DataTransfer): Promise<Incoming[]> {
  // The entries must be taken at once: the browser empties the list after the event.
  const entries = [...transfer.items].map((item) => item.webkitGetAsEntry?.() ?? null)
  if (entries.every((entry) => entry === null)) return chosenFiles(transfer.files)
  const walked = await Promise.all(entries.map((entry) => (entry ? walk(entry) : [])))
  return tidy(walked.flat())
}

export function chosenFiles(files: Iterable<File>): Incoming[] {
  return tidy([...files].map((file) => ({ name: file.webkitRelativePath || file.name, file })))
}

function tidy(files: Incoming[]): Incoming[] {
  return files.filter(({ name }) => !kDebris.test(name)).sort((a, b) => a.name.localeCompare(b.name, 'zh-CN', { numeric: true }))
}

async function walk(entry: FileSystemEntry): Promise<Incoming[]> {
  if (entry.isFile) {
    const file = await new Promise<File>((resolve, reject) => (entry as FileSystemFileEntry).file(resolve, reject))
    return [{ name: entry.fullPath.replace(/^\//, ''), file }]
  }
  const children = await childrenOf(entry as FileSystemDirectoryEntry)
  return (await Promise.all(children.map(walk))).flat()
}

// A reader gives its entries in portions, and none when it is done.
async function childrenOf(folder: FileSystemDirectoryEntry): Promise<FileSystemEntry[]> {
  const reader = folder.createReader()
  const all: FileSystemEntry[] = []
  for (;;) {
    const some = await new Promise<FileSystemEntry[]>((resolve, reject) => reader.readEntries(resolve, reject))
    if (some.length === 0) return all
    all.push(...some)
  }
}

// The form that the server takes: `document` makes the files a new version of that document.
export function importForm(files: readonly Incoming[], oneDocument: boolean, document: string | undefined): FormData {
  const form = new FormData()
  form.append('unclassified', 'true')
  if (oneDocument) form.append('one_document', 'true')
  if (document) form.append('document', document)
  for (const { name, file } of files) form.append('files', file, name)
  return form
}
