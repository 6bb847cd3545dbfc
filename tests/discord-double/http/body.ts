import type { IncomingMessage } from 'node:http';
import { absent, fields, items } from '../limits/problem.ts';
import type { RecordedFile } from '../types.ts';

async function readBytes(message: IncomingMessage): Promise<Buffer<ArrayBuffer>> {
  const chunks: Buffer[] = [];
  for await (const chunk of message) chunks.push(chunk as Buffer);
  return Buffer.concat(chunks);
}

/** The alternative text for a part: `attachments[].id` is the number in `files[0]`. */
function descriptionOf(field: string, payload: unknown): string | undefined {
  const index = /^files\[(\d+)\]$/.exec(field)?.[1];
  const { attachments, data } = fields(payload);
  const listed = items(attachments ?? fields(data).attachments);
  const attachment = listed.find((one) => String(fields(one).id) === index);
  const { description } = fields(attachment);
  return typeof description === 'string' ? description : undefined;
}

async function readMultipart(bytes: Uint8Array<ArrayBuffer>, contentType: string) {
  const form = await new Response(bytes, { headers: { 'content-type': contentType } }).formData();
  const json = form.get('payload_json');
  const body: unknown = typeof json === 'string' ? JSON.parse(json) : {};
  const files: RecordedFile[] = [];
  for (const [field, part] of form) {
    if (typeof part === 'string') continue;
    const description = descriptionOf(field, body);
    const content = Buffer.from(await part.arrayBuffer());
    files.push({
      field,
      name: part.name,
      contentType: part.type,
      bytes: content,
      ...(absent(description) ? {} : { description }),
    });
  }
  return { body, files };
}

/** Reads a request's body: JSON, or multipart with `payload_json` and files. Throws for JSON that is none. */
export async function readBody(message: IncomingMessage): Promise<{ body: unknown; files: RecordedFile[] }> {
  const bytes = await readBytes(message);
  const contentType = message.headers['content-type'] ?? '';
  if (contentType.startsWith('multipart/form-data')) return readMultipart(bytes, contentType);
  return { body: bytes.length === 0 ? undefined : JSON.parse(bytes.toString('utf8')), files: [] };
}
