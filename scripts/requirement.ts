/** How strongly a field asks to be filled in, read off its validation rules without running them. */
export function requirement(validation: unknown): 'yes' | 'recommended' | '' {
  const builders: unknown[] = Array.isArray(validation) ? validation : [validation]
  const calls = builders.filter(isBuilder).flatMap(recordedRules)
  if (calls.some((rule) => rule.has('required') && !rule.has('warning'))) return 'yes'
  return calls.some((rule) => rule.has('required')) ? 'recommended' : ''
}

type Builder = (rule: unknown) => unknown

function isBuilder(value: unknown): value is Builder {
  return typeof value === 'function'
}

/** The methods that each rule of a builder calls. */
function recordedRules(builder: Builder): Set<string>[] {
  const rules: Set<string>[] = []
  // Every rule starts from the argument, so each chain gets a recorder of its own.
  const start: unknown = new Proxy(
    {},
    {
      get: (_target, method) => () => {
        const called = new Set([String(method)])
        rules.push(called)
        return chain(called)
      },
    },
  )
  builder(start)
  return rules
}

function chain(called: Set<string>): unknown {
  const link: unknown = new Proxy(
    {},
    {
      get: (_target, method) => () => {
        called.add(String(method))
        return link
      },
    },
  )
  return link
}
