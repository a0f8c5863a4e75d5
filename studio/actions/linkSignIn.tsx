import {LinkIcon} from '@sanity/icons/Link'
import {useMemo, useState} from 'react'
import {type DocumentActionComponent, useCurrentUser} from 'sanity'
import {administers} from '../roles.ts'
import {stringAt} from '../stringAt.ts'
import {LinkSignInForm} from './LinkSignInForm.tsx'
import {useWords} from '../i18n/useWords.ts'

/** Says which sign-in may sign off as this person; for administrators. */
export const useLinkSignIn: DocumentActionComponent = ({id, draft, published}) => {
  const t = useWords()
  const user = useCurrentUser()
  const [open, setOpen] = useState(false)
  const person = draft ?? published
  const shown = person !== null && administers(user)
  const name = stringAt(person, 'name') ?? ''
  return useMemo(
    () =>
      shown
        ? {
            label: t('actions.link-sign-in.label'),
            icon: LinkIcon,
            onHandle: () => setOpen(true),
            dialog: open && {
              type: 'dialog',
              header: t('actions.link-sign-in.title', {name}),
              width: 'small',
              onClose: () => setOpen(false),
              content: <LinkSignInForm personId={id} onClose={() => setOpen(false)} />,
            },
          }
        : null,
    [shown, open, name, id, t],
  )
}
useLinkSignIn.displayName = 'LinkSignIn'
