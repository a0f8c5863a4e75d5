import {expect, test} from 'vitest'
import {budgets, bundleBytes} from '../bench/support/bundleBytes.ts'

/* One export too many in an entry can bring a whole table along: what pages load is measured with every change. */
test.each(budgets)('$what stays within $budget bytes', async ({source, budget}) => {
  expect(await bundleBytes(source, 'first')).toBeLessThanOrEqual(budget)
})
