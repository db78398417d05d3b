exports.endpoint = `${process.env.COOP_GRAPH ?? 'http://localhost:8080'}/graphql`
