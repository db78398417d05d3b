package org.coopgraph.cypher;

import java.time.Duration;
import java.util.List;

import org.aopalliance.intercept.MethodInterceptor;
import org.junit.jupiter.api.Test;

import org.coopgraph.GraphServiceTest;
import org.coopgraph.cypher.row.FailureReason;
import org.coopgraph.cypher.row.StatementException;
import org.springframework.aop.framework.ProxyFactory;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.neo4j.core.Neo4jClient;
import org.springframework.data.repository.Repository;
import org.springframework.test.util.ReflectionTestUtils;
import org.springframework.transaction.PlatformTransactionManager;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

@GraphServiceTest
class RepositoryStatementsTests {

	private static final String ENDLESS = "UNWIND range(1, 100000000000) AS number RETURN count(number) AS count";

	@Autowired
	private ObjectProvider<PlatformTransactionManager> transactions;

	@Autowired
	private Neo4jClient client;

	@Autowired
	private List<Repository<?, ?>> repositories;

	@Test
	void shouldEndAStatementAtItsTimeout() {
		Runnable reading = limited(() -> this.client.query(ENDLESS).fetch().all(), Duration.ofSeconds(1));
		assertThatExceptionOfType(StatementException.class).isThrownBy(reading::run)
			.satisfies((failure) -> assertThat(failure.reason()).isEqualTo(FailureReason.TIME));
	}

	@Test
	void shouldStartNoStatementOfARepositoryForARequestThatHasEnded() {
		ReadBudget budget = ReadBudget.ofRequest(Duration.ofSeconds(10));
		budget.end();
		assertThat(this.repositories).isNotEmpty()
			.allSatisfy((repository) -> budget.run(() -> assertThatExceptionOfType(ReadTimeoutException.class)
				.isThrownBy(() -> ReflectionTestUtils.invokeMethod(repository, "findAll"))));
	}

	private Runnable limited(Runnable reading, Duration timeout) {
		CypherProperties properties = new CypherProperties(timeout, timeout, timeout, 1);
		RepositoryStatements statements = new RepositoryStatements(provider(new ReadLimits(properties)),
				this.transactions);
		ProxyFactory proxy = new ProxyFactory(Runnable.class, (MethodInterceptor) statements::run);
		proxy.setTarget(reading);
		return (Runnable) proxy.getProxy();
	}

	private static <T> ObjectProvider<T> provider(T bean) {
		return new ObjectProvider<>() {

			@Override
			public T getObject() {
				return bean;
			}

		};
	}

}
