export { ru } from './diagnostic/ru.js'
