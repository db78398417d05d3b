package org.coopgraph.identity;

import org.coopgraph.graphql.EntityLookup;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Finds values, principles and statements by their ids. */
@Configuration(proxyBeanMethods = false)
class IdentityConfiguration {

	@Bean
	EntityLookup valueLookup(IdentityRepository identity) {
		return EntityLookup.of("value:", identity::values);
	}

	@Bean
	EntityLookup principleLookup(IdentityRepository identity) {
		return EntityLookup.of("principle:", identity::principles);
	}

	@Bean
	EntityLookup statementLookup(IdentityRepository identity) {
		return EntityLookup.of("statement:", identity::statements);
	}

}
