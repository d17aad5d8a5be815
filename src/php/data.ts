/**
 * What PHP holds after decoding a JSON body: text, numbers, booleans, null and arrays.
 * PHP makes one kind of array of JSON lists and JSON objects, so most rules below ask only "is it an array?".
 */
export type Data = string | number | boolean | null | DataObject
/** A PHP array: a JSON object, or a JSON list, whose keys are its indices. */
export interface DataObject {
  readonly [key: string]: Data
}

/** A JSON list as the PHP array that it becomes: TypeScript knows the indices of a list as numbers only. */
export function arrayOfList(list: readonly Data[]): DataObject {
  return list as unknown as DataObject
}

/** PHP `is_array`: a JSON list or a JSON object. */
export function isArray(value: Data | undefined): value is DataObject {
  return typeof value === 'object' && value !== null
}

/** PHP `isset`: there, and not null. */
export function isSet<T>(value: T): value is Exclude<T, undefined | null> {
  return value !== undefined && value !== null
}

/** PHP `array_is_list`: the keys are 0, 1, 2, …, whether a JSON list or a JSON object brought them. */
export function isList(array: DataObject): boolean {
  return Array.isArray(array) || Object.keys(array).every((key, index) => key === String(index))
}

/** PHP `foreach`: visits the elements of an array in order, with the key under which each stands. */
export function forEach(array: DataObject, visit: (item: Data, key: string | number) => void): void {
  if (Array.isArray(array)) {
    for (let index = 0; index < array.length; index++) visit(array[index], index)
  } else {
    for (const key in array) visit(array[key] as Data, key)
  }
}
