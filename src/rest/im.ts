import { add } from './im-message-add.js'
import { update } from './im-message-update.js'
import { notify, personalAdd, systemAdd } from './im-notify.js'

/** The methods of users and applications, under the names that they have in REST. */
export const im = Object.freeze({
  message: Object.freeze({ add, update }),
  notify: Object.freeze(
    Object.assign((...call: Parameters<typeof notify>) => notify(...call), {
      personal: Object.freeze({ add: personalAdd }),
      system: Object.freeze({ add: systemAdd }),
    }),
  ),
})
