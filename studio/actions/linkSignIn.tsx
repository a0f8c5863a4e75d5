import {LinkIcon} from '@sanity/icons/Link'
import {useState} from 'react'
import {type DocumentActionComponent, useCurrentUser} from 'sanity'
import {administers} from '../roles.ts'
import {stringAt} from '../stringAt.ts'
import {LinkSignInForm} from './LinkSignInForm.tsx'
import {actionStrings} from './strings.ts'

const strings = actionStrings.linkSignIn

/** Says which sign-in may sign off as this person; for administrators. */
export const useLinkSignIn: DocumentActionComponent = ({id, draft, published}) => {
  const user = useCurrentUser()
  const [open, setOpen] = useState(false)
  const person = draft ?? published
  if (!person || !administers(user)) return null
  const name = stringAt(person, 'name') ?? ''
  return {
    label: strings.label,
    icon: LinkIcon,
    onHandle: () => setOpen(true),
    dialog: open && {
      type: 'dialog',
      header: strings.title(name),
      width: 'small',
      onClose: () => setOpen(false),
      content: <LinkSignInForm personId={id} onClose={() => setOpen(false)} />,
    },
  }
}
useLinkSignIn.displayName = 'LinkSignIn'
