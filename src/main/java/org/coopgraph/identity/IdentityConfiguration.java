package org.coopgraph.identity;

import org.coopgraph.entity.EntityLookup;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Finds values, principles and statements by their ids. */
@Configuration(proxyBeanMethods = false)
class IdentityConfiguration {

	@Bean
	EntityLookup valueLookup(CooperativeIdentity identity) {
		return EntityLookup.of("value:", identity::values);
	}

	@Bean
	EntityLookup principleLookup(CooperativeIdentity identity) {
		return EntityLookup.of("principle:", identity::principles);
	}

	@Bean
	EntityLookup statementLookup(CooperativeIdentity identity) {
		return EntityLookup.of("statement:", identity::statements);
	}

}
