import {element, labelled, problem} from './dom.ts'

/**
 * Ask before something that removes what others wrote: its name has to be typed, and the lake checks it again.
 *
 * @param act - Gets what was typed; throws where the lake refuses.
 */
export function confirmByName(
  words: {title: string; consequence: string; name: string; action: string},
  act: (typed: string) => Promise<void>,
): void {
  const field = element('input', {autocomplete: 'off', spellcheck: 'false'})
  const trouble = element('div')
  const dialog: HTMLDialogElement = element(
    'dialog',
    {'aria-labelledby': 'confirm-title', onclose: () => dialog.remove()},
    element(
      'form',
      {
        onsubmit: async (event) => {
          event.preventDefault()
          try {
            await act(field.value)
            dialog.close()
          } catch (error) {
            trouble.replaceChildren(problem(error))
            field.focus()
          }
        },
      },
      element('h2', {id: 'confirm-title'}, words.title),
      element('p', {}, words.consequence),
      labelled(`Type ${words.name} to confirm`, field),
      trouble,
      element(
        'div',
        {class: 'actions'},
        element('button', {type: 'submit', class: 'danger'}, words.action),
        element('button', {type: 'button', onclick: () => dialog.close()}, 'Cancel'),
      ),
    ),
  )
  document.body.append(dialog)
  dialog.showModal()
  field.focus()
}
