/** How a tag is written whose value is no value, or that cannot do without one. */
export const TAG_FORMS: Readonly<Record<string, string>> = {
  size: '[size=20]…[/size]',
  color: '[color=#ff0000]…[/color]',
  url: '[url=https://example.com]…[/url]',
  user: '[user=5]…[/user]',
  chat: '[chat=5]…[/chat]',
  context: '[context=chat5/17]…[/context]',
  call: '[call=+79990000000]…[/call]',
  put: '[put=/help]…[/put]',
  send: '[send=/help]…[/send]',
  date: '[date=2026-01-31T10:00:00+03:00]…[/date]',
  pch: '[pch=5]…[/pch]',
  icon: '[icon=https://example.com/icon.png size=20]',
  disk: '[disk=5]',
  rating: '[rating=5]',
  timestamp: '[timestamp=1767250800 format=SHORT_TIME_FORMAT]',
  img: '[img size=medium]https://example.com/a.png [/img]',
}
