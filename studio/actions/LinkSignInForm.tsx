import {LinkIcon} from '@sanity/icons/Link'
import {Box, Button, Card, Select, Spinner, Stack, Text, TextInput} from '@sanity/ui'
import {type FormEvent, useEffect, useState} from 'react'
import {type SanityClient, useClient} from 'sanity'
import {apiVersion} from '../apiVersion.ts'
import {errorMessage} from '../errorMessage.ts'
import {DialogButtons} from './DialogButtons.tsx'
import {FailureCard} from './FailureCard.tsx'
import {FormField} from './FormField.tsx'
import {signInLink} from './signInLink.ts'
import {useMembers} from './useMembers.ts'
import {useSubmission} from './useSubmission.ts'
import {useWords} from '../i18n/useWords.ts'

/** A sign-in that is linked already, and to whom. */
interface Link {
  _id: string
  personId: string
  userId: string
  name: string
}

const LINKS = `*[_type == "personAccount"]{_id, userId, "personId": person._ref, "name": coalesce(person->name, person._ref, "")}`

export function LinkSignInForm({personId, onClose}: {personId: string; onClose: () => void}) {
  const t = useWords()
  const client = useClient({apiVersion})
  const members = useMembers()
  const [links, setLinks] = useState<Link[] | null>(null)
  const [userId, setUserId] = useState('')
  const [unread, setUnread] = useState<string | null>(null)
  const {busy, failure, submit} = useSubmission(onClose)

  useEffect(() => {
    fetchLinks(client).then(setLinks, (error: unknown) => setUnread(errorMessage(error)))
  }, [client])

  const own = links?.filter((link) => link.personId === personId) ?? []
  const taken = links?.find((link) => link.userId === userId && link.personId !== personId)

  const relink = (event: FormEvent) => {
    event.preventDefault()
    if (!userId || taken) return
    const link = signInLink(personId, userId)
    // A link that a seed wrote has another id; a person has one sign-in.
    const transaction = unlink(
      client,
      own.filter(({_id}) => _id !== link._id),
    )
    void submit(() => transaction.createOrReplace(link).commit(), {title: t('actions.link-sign-in.done')})
  }

  if (links === null && unread === null) {
    return (
      <Box padding={5} role="status">
        <Spinner muted />
      </Box>
    )
  }
  const nameOf = (id: string) => members.find((member) => member.id === id)?.name ?? id
  return (
    <form onSubmit={relink} data-testid="link-sign-in-form">
      <Stack gap={5}>
        <Text size={1}>{t('actions.link-sign-in.explanation')}</Text>
        <Text size={1} weight="medium">
          {own[0]
            ? t('actions.link-sign-in.linked', {user: nameOf(own[0].userId)})
            : t('actions.link-sign-in.unlinked')}
        </Text>
        <FormField
          label={members.length > 0 ? t('actions.link-sign-in.user') : t('actions.link-sign-in.other')}
          {...(members.length > 0 ? {} : {hint: t('actions.link-sign-in.other-hint')})}
        >
          {(ids) =>
            members.length > 0 ? (
              <Select
                {...ids}
                value={userId}
                data-testid="link-sign-in-user"
                onChange={(event) => setUserId(event.currentTarget.value)}
              >
                <option value="">{t('actions.link-sign-in.choose')}</option>
                {members.map(({id, name}) => (
                  <option key={id} value={id}>
                    {name}
                  </option>
                ))}
              </Select>
            ) : (
              <TextInput {...ids} value={userId} onChange={(event) => setUserId(event.currentTarget.value.trim())} />
            )
          }
        </FormField>
        <FailureCard failure={failure ?? unread} />
        {taken && (
          <Card tone="caution" padding={3} radius={2} border role="alert">
            <Text size={1}>{t('actions.link-sign-in.taken', {name: taken.name})}</Text>
          </Card>
        )}
        {own.length > 0 && (
          <Button
            mode="bleed"
            tone="critical"
            text={t('actions.link-sign-in.unlink')}
            disabled={busy}
            onClick={() =>
              void submit(() => unlink(client, own).commit(), {title: t('actions.link-sign-in.unlink-done')})
            }
          />
        )}
        <DialogButtons
          submit={t('actions.link-sign-in.submit')}
          submitIcon={LinkIcon}
          busy={busy}
          disabled={busy || !userId || taken !== undefined}
          testId="link-sign-in-submit"
          onCancel={onClose}
        />
      </Stack>
    </form>
  )
}

const unlink = (client: SanityClient, links: readonly Link[]) =>
  links.reduce((transaction, {_id}) => transaction.delete(_id), client.transaction())

const fetchLinks = (client: SanityClient) => client.withConfig({perspective: 'raw', useCdn: false}).fetch<Link[]>(LINKS)
