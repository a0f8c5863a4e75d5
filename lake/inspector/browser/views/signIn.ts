import {isRecord} from '../../../isRecord.ts'
import {element, labelled, problem} from '../dom.ts'
import {heldToken, type HeldToken} from '../token.ts'
import type {View} from '../View.ts'

/** A click for those whom the lake knows, or a token. Without either one sees what everybody may. */
export const signInView: View = ({api, session}) => {
  const trouble = element('div')
  const enter = (held: HeldToken) => {
    heldToken.set(held)
    location.hash = '#documents'
  }
  const buttons = session.people.map(({id, name, role}) =>
    element(
      'button',
      {
        type: 'button',
        onclick: async () => {
          try {
            const answer = await api.inspector('sign-in', {user: id})
            if (isRecord(answer) && typeof answer.token === 'string') enter({token: answer.token, signedIn: true})
          } catch (error) {
            trouble.replaceChildren(problem(error))
          }
        },
      },
      `Continue as ${name} `,
      element('small', {}, role),
    ),
  )
  const field = element('input', {type: 'password', autocomplete: 'off', spellcheck: 'false', required: true})
  const form = element(
    'form',
    {
      onsubmit: (event) => {
        event.preventDefault()
        // A token has no space; one that was copied along would make it another.
        enter({token: field.value.trim(), signedIn: false})
      },
    },
    labelled('Token', field),
    element('p', {class: 'hint'}, 'Kept in this tab until it is closed, and sent to this lake only.'),
    element('button', {type: 'submit'}, 'Use this token'),
  )
  return [
    element('h1', {}, 'Sign in'),
    session.user ? element('p', {}, `You are signed in as ${session.user.name}.`) : null,
    buttons.length > 0
      ? element(
          'section',
          {class: 'people', 'aria-label': 'People of this lake'},
          element('p', {}, 'This lake runs on this machine only: there is no password.'),
          ...buttons,
        )
      : null,
    element('section', {'aria-label': 'With a token'}, form),
    trouble,
    element(
      'p',
      {},
      'Without signing in you see what everybody may: public documents of a dataset whose name you know. ',
      element('a', {href: '#documents'}, 'Look at documents'),
    ),
  ].filter((part) => part !== null)
}
