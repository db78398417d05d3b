package org.coopgraph.alliance;

import org.coopgraph.entity.EntityLookup;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Finds partners, events and people by their ids. */
@Configuration(proxyBeanMethods = false)
class AllianceConfiguration {

	@Bean
	EntityLookup partnerLookup(AllianceRepository alliances) {
		return EntityLookup.of("partner:", alliances::partners);
	}

	@Bean
	EntityLookup eventLookup(HistoryRepository history) {
		return EntityLookup.of("event:", history::events);
	}

	@Bean
	EntityLookup personLookup(HistoryRepository history) {
		return EntityLookup.of("person:", history::people);
	}

}
