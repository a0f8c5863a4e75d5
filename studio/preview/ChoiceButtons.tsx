import {Button, Flex} from '@sanity/ui'

/** One of a few, each a button that says whether it is chosen. */
export function ChoiceButtons<Value extends string>({
  label,
  choices,
  wordOf,
  value,
  onChoose,
  testId,
}: {
  label: string
  /** Those that can be chosen now. */
  choices: readonly Value[]
  wordOf: (choice: Value) => string
  value: Value
  onChoose: (value: Value) => void
  testId: string
}) {
  return (
    <Flex gap={1} wrap="wrap" role="group" aria-label={label}>
      {choices.map((choice) => (
        <Button
          key={choice}
          mode="bleed"
          fontSize={1}
          padding={2}
          text={wordOf(choice)}
          selected={choice === value}
          aria-pressed={choice === value}
          data-testid={`${testId}-${choice}`}
          onClick={() => onChoose(choice)}
        />
      ))}
    </Flex>
  )
}
