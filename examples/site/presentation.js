// Tells Sanity's Presentation tool, in whose frame a page is, which page that is, follows it to another, and takes a click
// on a text to its field. Only pages for staff load this. A site with a build step uses `@sanity/visual-editing` instead;
// the messages and the attribute are the same.
;(() => {
  const studio = document.currentScript?.getAttribute('data-studio')
  if (!studio || window.parent === window) return
  const attribute = 'data-sanity-edit-info'
  let connectionId = null

  const send = (type, data, more = {}) =>
    window.parent.postMessage(
      {
        id: crypto.randomUUID(),
        domain: 'sanity/channels',
        connectionId,
        from: 'overlays',
        to: 'presentation',
        type,
        data,
        ...more,
      },
      studio,
    )

  /** Which field a text is from; `null` where it says none, or an address that is not the Studio's. */
  const fieldOf = (element) => {
    try {
      const url = new URL(JSON.parse(element.getAttribute(attribute)).href)
      if (url.origin !== studio) return null
      const field = Object.fromEntries(
        ['baseUrl', 'id', 'type', 'path'].map((name) => [name, url.searchParams.get(name)]),
      )
      return field.id && field.type && field.path ? field : null
    } catch {
      return null
    }
  }

  const edit = (isOn) => {
    document.documentElement.toggleAttribute('data-editing', isOn)
    send('overlay/toggle', {enabled: isOn})
  }

  window.addEventListener(
    'click',
    (event) => {
      if (!connectionId || !document.documentElement.hasAttribute('data-editing')) return
      const element = event.target instanceof Element ? event.target.closest(`[${attribute}]`) : null
      const field = element && fieldOf(element)
      if (!field) return
      event.preventDefault()
      event.stopPropagation()
      send('overlay/focus', field)
    },
    true,
  )

  const show = ({id, path} = {}) => {
    for (const element of document.querySelectorAll(`[${attribute}]`)) {
      const field = fieldOf(element)
      const isIt = field !== null && field.id === id && field.path === path
      element.toggleAttribute('data-focused', isIt)
      if (isIt) element.scrollIntoView({block: 'nearest'})
    }
  }

  window.addEventListener('message', ({source, origin, data: message}) => {
    if (source !== window.parent || origin !== studio || message?.domain !== 'sanity/channels') return
    if (message.to !== 'overlays') return
    if (message.type === 'handshake/syn') {
      connectionId = message.connectionId
      send('handshake/syn-ack', {id: connectionId})
      return
    }
    if (message.connectionId !== connectionId || message.type === 'channel/response') return
    if (message.type === 'handshake/ack') {
      send('overlay/navigate', {type: 'replace', title: document.title, url: location.href})
      edit(true)
      return
    }
    send('channel/response', {responseTo: message.id}, {responseTo: message.id})
    if (message.type === 'presentation/refresh') location.reload()
    if (message.type === 'presentation/toggle-overlay') edit(!document.documentElement.hasAttribute('data-editing'))
    if (message.type === 'presentation/focus') show(message.data)
    if (message.type === 'presentation/blur') show()
    if (message.type !== 'presentation/navigate') return
    const target = new URL(message.data?.url ?? '', location.href)
    if (target.origin === location.origin && target.href !== location.href) location.assign(target.href)
  })
})()
