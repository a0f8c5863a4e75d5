import {createHash} from 'node:crypto'
import {basename} from 'node:path'
import {textOf} from '../../src/storedValue.ts'
import type {StoredDocument} from '../plan.ts'
import {SeedError} from '../SeedError.ts'
import type {KeepingTransport} from './KeepingTransport.ts'

/**
 * The file of an asset document with the name that it has at its address, its bytes verified.
 *
 * @throws {SeedError} `file-invalid` when it arrives damaged, and what the transport throws.
 */
export async function assetFile(
  transport: Pick<KeepingTransport, 'download'>,
  document: StoredDocument,
  operation: string,
): Promise<{name: string; bytes: Uint8Array}> {
  const name = fileName(document, operation)
  const bytes = await transport.download(textOf(document['url']))
  if (createHash('sha1').update(bytes).digest('hex') === document['sha1hash']) return {name, bytes}
  throw new SeedError('file-invalid', `${operation}: ${document._id} arrived damaged; run it again`)
}

/** The name of an asset's file; nothing of it can lead out of the folder. */
function fileName(document: StoredDocument, operation: string): string {
  const url = textOf(document['url'])
  const name = URL.canParse(url) ? basename(new URL(url).pathname) : ''
  if (/^[A-Za-z0-9][\w.-]*$/.test(name)) return name
  throw new SeedError('file-invalid', `${operation}: ${document._id} has the address "${url}", no file`)
}
