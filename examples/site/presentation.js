// Tells Sanity's Presentation tool, in whose frame a page is, which page that is, and follows it to another. Only pages
// for staff load this. A site with a build step uses `@sanity/visual-editing` instead; the messages are the same.
;(() => {
  const studio = document.currentScript?.getAttribute('data-studio')
  if (!studio || window.parent === window) return
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
      return
    }
    send('channel/response', {responseTo: message.id}, {responseTo: message.id})
    if (message.type === 'presentation/refresh') location.reload()
    if (message.type !== 'presentation/navigate') return
    const target = new URL(message.data?.url ?? '', location.href)
    if (target.origin === location.origin && target.href !== location.href) location.assign(target.href)
  })
})()
