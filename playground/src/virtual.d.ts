declare module 'virtual:builder-runtime' {
  const script: string
  export default script
}
