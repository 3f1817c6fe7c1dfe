import type { Workbook } from 'exceljs';

/** A new workbook. */
export async function createWorkbook(): Promise<Workbook> {
  const { default: exceljs } = await import('exceljs');
  return new exceljs.Workbook();
}

/** @returns null when the library cannot read it, which our own reader could. */
export async function readWorkbookBytes(bytes: Uint8Array): Promise<Workbook | null> {
  const workbook = await createWorkbook();
  try {
    // Its types know Node's former Buffer.
    await workbook.xlsx.load(Buffer.from(bytes) as unknown as Parameters<Workbook['xlsx']['load']>[0]);
    return workbook;
  } catch {
    return null;
  }
}

export async function writeWorkbookBytes(workbook: Workbook): Promise<Uint8Array> {
  return new Uint8Array(await workbook.xlsx.writeBuffer());
}
