import './page/style.css'
import { App } from './page/app.js'

const root = document.getElementById('app')
if (root === null) throw new Error('The page has no element with the id "app".')
new App(root).start()
