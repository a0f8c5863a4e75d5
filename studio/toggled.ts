/** A copy of a set with an item in it, or without it. */
export function toggled<Item>(set: ReadonlySet<Item>, item: Item, isIn: boolean): ReadonlySet<Item> {
  const copy = new Set(set)
  if (isIn) copy.add(item)
  else copy.delete(item)
  return copy
}
