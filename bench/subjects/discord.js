import { ActionRowBuilder, ButtonBuilder, EmbedBuilder } from '@discordjs/builders'

const PRIMARY = 1
const BUTTONS_PER_ROW = 5
const FIELDS_PER_EMBED = 25

/** Buttons with text, command and colour, five a row as Discord allows. */
export function discordButtons(length) {
  const texts = Array.from({ length }, (_, index) => ({ text: `Take ${index + 1}`, params: `take ${index + 1}` }))
  return {
    literal: () => {
      const components = []
      for (let start = 0; start < length; start += BUTTONS_PER_ROW) {
        const row = texts.slice(start, start + BUTTONS_PER_ROW)
        components.push({
          type: 1,
          components: row.map(({ text, params }) => ({ type: 2, label: text, custom_id: params, style: PRIMARY })),
        })
      }
      return JSON.stringify({ components })
    },
    full: () => {
      const rows = []
      for (let index = 0; index < length; index++) {
        if (index % BUTTONS_PER_ROW === 0) rows.push(new ActionRowBuilder())
        const { text, params } = texts[index]
        rows.at(-1).addComponents(new ButtonBuilder().setLabel(text).setCustomId(params).setStyle(PRIMARY))
      }
      return JSON.stringify({ components: rows.map(row => row.toJSON()) })
    },
  }
}

/** Fields of embeds, twenty-five an embed as Discord allows. */
export function discordFields(length) {
  const texts = Array.from({ length }, (_, index) => ({ name: `Customer ${index}`, value: `${index * 10} EUR` }))
  return {
    literal: () => {
      const embeds = []
      for (let start = 0; start < length; start += FIELDS_PER_EMBED) {
        const fields = texts.slice(start, start + FIELDS_PER_EMBED)
        embeds.push({ title: 'Orders', fields: fields.map(({ name, value }) => ({ name, value, inline: true })) })
      }
      return JSON.stringify({ embeds })
    },
    full: () => {
      const embeds = []
      for (let index = 0; index < length; index++) {
        if (index % FIELDS_PER_EMBED === 0) embeds.push(new EmbedBuilder().setTitle('Orders'))
        const { name, value } = texts[index]
        embeds.at(-1).addFields({ name, value, inline: true })
      }
      return JSON.stringify({ embeds: embeds.map(embed => embed.toJSON()) })
    },
  }
}
