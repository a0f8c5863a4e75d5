import type {DatabaseSync} from 'node:sqlite'
import type {Prepare} from './writeTransaction.ts'

/** A scalar that a path of a document may be compared with. */
export type Scalar = string | number

export type PathCondition = {op: 'in'; values: readonly Scalar[]} | {op: '<' | '<=' | '>' | '>='; value: Scalar}

export interface OrderedRow {
  id: string
  /** Rows with the same key are equal as far as GROQ's `order()` can tell. */
  key: string
}

export interface PathIndexes {
  /** Make sure there is an index for `path` (`slug.current`); `false` where there is none. */
  ensure(path: string): boolean
  /** Paths a reader looked for in vain since it was last asked; the writer may make their indexes. */
  takeMissed(): string[]
  /** Ids of documents whose value at `path` meets the condition, at most `limit`. */
  find(dataset: string, types: readonly string[], path: string, condition: PathCondition, limit: number): string[]
  /** Documents of a type in the order of `order(path)`, documents without a value last (first when descending). */
  ordered(dataset: string, type: string, path: string, descending: boolean, page: Page): OrderedRow[]
}

export interface Page {
  offset: number
  limit: number
}

/** Every index costs each write some microseconds. */
const MAX_INDEXES = 24

const NAME_PREFIX = 'path '

/** JSON paths are written into SQL, so only plain names are taken. */
const plainPath = /^[A-Za-z_]\w{0,63}(\.[A-Za-z_]\w{0,63}){0,5}$/

/**
 * Indexes on values inside the documents, made when a query first asks for one and kept in the file. GROQ orders numbers before
 * strings before booleans before the rest, and tells `1` from `true`; SQLite does neither, so each index holds a rank and a value.
 */
export function createPathIndexes(database: DatabaseSync, sql: Prepare, mayCreate: boolean): PathIndexes {
  const known = new Set<string>()
  const missed = new Set<string>()
  const lookUp = () => {
    for (const row of sql("SELECT name FROM sqlite_master WHERE type = 'index' AND name LIKE 'path %'").all()) {
      known.add(String(row.name).slice(NAME_PREFIX.length))
    }
  }
  lookUp()
  return {
    ensure: (path) => {
      if (known.has(path)) return true
      if (!mayCreate) {
        lookUp()
        if (!known.has(path)) missed.add(path)
        return known.has(path)
      }
      if (known.size >= MAX_INDEXES || !plainPath.test(path)) return false
      const columns = `dataset, type, ${rankOf(path)}, ${valueOf(path)}, id`
      database.exec(`CREATE INDEX IF NOT EXISTS "${NAME_PREFIX}${path}" ON documents (${columns})`)
      known.add(path)
      return true
    },
    takeMissed: () => {
      const paths = [...missed]
      missed.clear()
      return paths
    },
    find: (dataset, types, path, condition, limit) => {
      const found = new Set<string>()
      for (const type of types) {
        for (const {where, value, rank} of comparisons(path, condition)) {
          const statement = sql(
            `SELECT id FROM documents WHERE dataset = ? AND type = ? AND ${rankOf(path)} = ${rank} AND ${where} LIMIT ?`,
          )
          for (const row of statement.all(dataset, type, value, limit - found.size)) found.add(String(row.id))
          if (found.size >= limit) return [...found]
        }
      }
      return [...found]
    },
    ordered: (dataset, type, path, descending, {offset, limit}) => {
      const direction = descending ? 'DESC' : 'ASC'
      const order = [rankOf(path), valueOf(path), 'id'].map((column) => `${column} ${direction}`).join(', ')
      return sql(
        `SELECT id, ${rankOf(path)} || ' ' || ifnull(${valueOf(path)}, '') AS key FROM documents WHERE dataset = ? AND type = ? ORDER BY ${order} LIMIT ? OFFSET ?`,
      )
        .all(dataset, type, limit, offset)
        .map((row) => ({id: String(row.id), key: String(row.key)}))
    },
  }
}

function comparisons(path: string, condition: PathCondition): {where: string; value: Scalar; rank: number}[] {
  const value = valueOf(path)
  const rank = (scalar: Scalar) => (typeof scalar === 'number' ? 1 : 2)
  if (condition.op !== 'in') {
    return [{where: `${value} ${condition.op} ?`, value: condition.value, rank: rank(condition.value)}]
  }
  return condition.values.map((scalar) => ({where: `${value} = ?`, value: scalar, rank: rank(scalar)}))
}

const jsonPath = (path: string) =>
  `'$.${path
    .split('.')
    .map((name) => `"${name}"`)
    .join('.')}'`

/** GROQ's order of types: numbers, strings, booleans, and everything else as one. */
const rankOf = (path: string) =>
  `CASE json_type(json, ${jsonPath(path)}) WHEN 'integer' THEN 1 WHEN 'real' THEN 1 WHEN 'text' THEN 2 WHEN 'true' THEN 3 WHEN 'false' THEN 3 ELSE 4 END`

const valueOf = (path: string) =>
  `CASE WHEN json_type(json, ${jsonPath(path)}) IN ('object', 'array') THEN NULL ELSE json_extract(json, ${jsonPath(path)}) END`
