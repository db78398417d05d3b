// #region GraphQL Code Generator
/** @type {import('@graphql-codegen/cli').CodegenConfig} */
export default {
  schema: 'schema.graphql',
  importExtension: '.js',
  documents: 'codegen/*.ts',
  generates: {
    'codegen/__generated__/gql/': {
      preset: 'client',
      config: {
        useTypeImports: true,
        strictScalars: true,
        scalars: { DateTime: 'string', PartialDate: 'string', Long: 'number' }
      }
    }
  }
}
// #endregion
