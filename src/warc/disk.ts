import { open, type FileHandle } from 'node:fs/promises';

/** Writes all of it, also where the system takes less than asked; throws when the disk is full. */
export async function appendAll(file: FileHandle, bytes: Uint8Array): Promise<void> {
  for (let written = 0; written < bytes.length;) {
    const { bytesWritten } = await file.write(bytes, written, bytes.length - written);
    if (bytesWritten === 0) throw Object.assign(new Error('the disk takes no more'), { code: 'ENOSPC' });
    written += bytesWritten;
  }
}

/** Makes names that were created in a folder, or renamed, last through a power loss. */
export async function syncFolder(folder: string): Promise<void> {
  const handle = await open(folder, 'r');
  try {
    await handle.sync();
  } finally {
    await handle.close();
  }
}
