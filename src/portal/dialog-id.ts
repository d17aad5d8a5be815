/** The name of a dialog: a user's id, or that of a chat behind the word for its kind. */
export const DIALOG_ID = /^(?:(?:chat|sg|crm)\d+|[1-9]\d*)$/i
