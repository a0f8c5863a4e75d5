import {Button, Flex} from '@sanity/ui'

/** One of a few, each a button that says whether it is chosen. */
export function ChoiceButtons<Value extends string>({
  label,
  choices,
  value,
  onChoose,
  testId,
}: {
  label: string
  /** Those that can be chosen now, with their words. */
  choices: Readonly<Partial<Record<Value, string>>>
  value: Value
  onChoose: (value: Value) => void
  testId: string
}) {
  const isChoice = (key: string): key is Value => key in choices
  return (
    <Flex gap={1} wrap="wrap" role="group" aria-label={label}>
      {Object.keys(choices)
        .filter(isChoice)
        .map((choice) => (
          <Button
            key={choice}
            mode="bleed"
            fontSize={1}
            padding={2}
            text={choices[choice]}
            selected={choice === value}
            aria-pressed={choice === value}
            data-testid={`${testId}-${choice}`}
            onClick={() => onChoose(choice)}
          />
        ))}
    </Flex>
  )
}
