/** The method by which Node's console shows a value: https://nodejs.org/api/util.html#utilinspectcustom */
export const inspected: unique symbol = Symbol.for('nodejs.util.inspect.custom')
