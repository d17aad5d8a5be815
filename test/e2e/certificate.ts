import { generate } from 'selfsigned'

/** A key and a certificate for 127.0.0.1, in PEM: the official SDK speaks https only. */
export async function makeCertificate(): Promise<{ readonly key: string; readonly cert: string }> {
  const ipAddress = 7
  const { private: key, cert } = await generate([{ name: 'commonName', value: '127.0.0.1' }], {
    keyType: 'ec',
    algorithm: 'sha256',
    extensions: [{ name: 'subjectAltName', altNames: [{ type: ipAddress, ip: '127.0.0.1' }] }],
  })
  return { key, cert }
}
