import { imbot, message } from 'b24-message'
import { fromMarkdown } from 'b24-message/markdown'

// What a language model answers.
const answer = `
## Order 142

| Item   | Pieces |
|--------|-------:|
| Lamp   |      2 |
| Cable  |     12 |

- **late** by 2 days
- see [the deal](https://example.com/deals/142)
`

export default imbot.message.add({ botId: 39, dialogId: 'chat1001' }, message(fromMarkdown(answer).text))
