// Fits the height of a frame of this portal to what is in it. Only the frame's own site is listened to.
(() => {
  const origin = new URL(document.currentScript.src).origin
  const frames = () => [...document.querySelectorAll('iframe[data-ov-widget]')].filter(frame => new URL(frame.src).origin === origin)
  const ask = frame => frame.contentWindow.postMessage({ ov: 'height?' }, origin)
  addEventListener('message', event => {
    if (event.origin !== origin || event.data?.ov !== 'height') return
    const frame = frames().find(each => each.contentWindow === event.source)
    const height = Number(event.data.height)
    if (!frame || !(height >= 80 && height <= 8000)) return
    // Where the page counts borders as part of a height, the frame needs as much more.
    const border = getComputedStyle(frame).boxSizing === 'border-box' ? frame.offsetHeight - frame.clientHeight : 0
    frame.height = Math.ceil(height) + border
  })
  for (const frame of frames()) {
    frame.addEventListener('load', () => ask(frame))
    ask(frame)
  }
})()
