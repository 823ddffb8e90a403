import { escapeXml } from '../../xlsx/xml-text'
import type { PackageMask } from './package-mask'

const EXTERNAL = /<(?:\w+:)?Relationship\s[^>]*TargetMode=["']External["'][^>]*>/g
const ENTITIES: Readonly<Record<string, string>> = { '&lt;': '<', '&gt;': '>', '&quot;': '"', '&apos;': "'", '&amp;': '&' }

/** The relations of a part with the addresses outside the file masked: tel:19900000701, …/陈嘉怡.xlsx. Parts keep their names. */
export function maskLinks(xml: string, mask: Pick<PackageMask, 'text'>): string {
  return xml.replace(EXTERNAL, tag => tag.replace(/(\sTarget=)(?:"([^"]*)"|'([^']*)')/, (whole: string, name: string, double?: string, single?: string) => {
    const target = (double ?? single ?? '').replace(/&(?:lt|gt|quot|apos|amp);/g, entity => ENTITIES[entity] ?? entity)
    const plain = decoded(target)
    const masked = mask.text(plain)
    return masked === plain ? whole : `${name}"${escapeXml(plain === target ? masked.replace(/[*＊]/g, '_') : encodeURI(masked.replace(/[*＊]/g, '_')))}"`
  }))
}

/** %E9%99%88 as it is read; an address that is no good encoding as it stands. */
function decoded(target: string): string {
  try {
    return decodeURI(target)
  } catch {
    return target
  }
}
