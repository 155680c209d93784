// The package types its root alone, and the root is every icon there is.
declare module 'lucide/dist/esm/icons/*.mjs' {
  const shapes: readonly (readonly [element: string, attributes: { readonly [name: string]: string | number }])[]
  export default shapes
}
