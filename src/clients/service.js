// The address of the service. `npm test` takes another one from the environment.
export const service = process.env.COOP_GRAPH ?? 'http://localhost:8080'
export const endpoint = `${service}/graphql`
