// Copies the schema for Relay's compiler, which reads files named .graphql.
import { copyFileSync } from 'node:fs'

copyFileSync('../../schema.graphqls', 'schema.graphql')
