import {LinkIcon} from '@sanity/icons/Link'
import {useMemo, useState} from 'react'
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
  const shown = person !== null && administers(user)
  const name = stringAt(person, 'name') ?? ''
  return useMemo(
    () =>
      shown
        ? {
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
        : null,
    [shown, open, name, id],
  )
}
useLinkSignIn.displayName = 'LinkSignIn'
