package org.coopgraph.alliance;

import java.util.List;

import org.coopgraph.GraphServiceTest;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.graphql.test.tester.WebGraphQlTester;

@GraphServiceTest
class AllianceTests {

	@Autowired
	private WebGraphQlTester graphQl;

	@Test
	void shouldAnswerThePublishedFiguresOfTheSeedPage() {
		this.graphQl.documentName("alliance/alliancePage")
			.execute()
			.path("alliance.figures[?(@.metric in ['MEMBER_ORGANISATIONS','COUNTRIES','PEOPLE','COOPERATIVES'])].value")
			.entityList(Long.class)
			.isEqualTo(List.of(307L, 103L, 1_000_000_000L, 3_000_000L));
	}

}
