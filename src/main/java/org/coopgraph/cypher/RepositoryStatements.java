package org.coopgraph.cypher;

import java.time.Duration;
import java.util.Collection;
import java.util.Map;

import org.aopalliance.intercept.MethodInterceptor;
import org.aopalliance.intercept.MethodInvocation;
import org.jspecify.annotations.Nullable;
import org.neo4j.driver.exceptions.Neo4jException;

import org.coopgraph.cypher.row.StatementException;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.config.BeanPostProcessor;
import org.springframework.data.neo4j.repository.query.Query;
import org.springframework.data.repository.core.support.RepositoryFactoryBeanSupport;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.TransactionStatus;
import org.springframework.transaction.support.DefaultTransactionDefinition;

/**
 * Limits and logs the statements of Spring Data repositories, as {@link GraphReader} does
 * with its own.
 */
@Component
class RepositoryStatements implements BeanPostProcessor {

	private final ObjectProvider<ReadLimits> limits;

	private final ObjectProvider<PlatformTransactionManager> transactions;

	RepositoryStatements(ObjectProvider<ReadLimits> limits, ObjectProvider<PlatformTransactionManager> transactions) {
		this.limits = limits;
		this.transactions = transactions;
	}

	@Override
	public Object postProcessBeforeInitialization(Object bean, String name) {
		if (bean instanceof RepositoryFactoryBeanSupport<?, ?, ?> factory) {
			factory.addRepositoryFactoryCustomizer((repository) -> repository.addRepositoryProxyPostProcessor(
					(proxy, information) -> proxy.addAdvice(0, (MethodInterceptor) this::run)));
		}
		return bean;
	}

	@Nullable Object run(MethodInvocation call) throws Throwable {
		try {
			return this.limits.getObject().run((timeout) -> read(call, timeout));
		}
		catch (RuntimeException ex) {
			throw failure(ex);
		}
	}

	/** The failure of a statement, in the wrapper of a transaction or a repository. */
	private static RuntimeException failure(RuntimeException exception) {
		Throwable cause = exception;
		while (cause != null && !(cause instanceof Neo4jException)) {
			cause = cause.getCause();
		}
		return (cause != null) ? StatementException.of(cause) : exception;
	}

	private @Nullable Object read(MethodInvocation call, Duration timeout) throws Throwable {
		PlatformTransactionManager manager = this.transactions.getObject();
		TransactionStatus transaction = manager.getTransaction(readOnly(timeout));
		try {
			return runLogged(call);
		}
		finally {
			manager.rollback(transaction);
		}
	}

	/** Spring accepts whole seconds only, so the time-out is rounded up. */
	private static TransactionDefinition readOnly(Duration timeout) {
		DefaultTransactionDefinition definition = new DefaultTransactionDefinition();
		definition.setReadOnly(true);
		definition.setTimeout(Math.toIntExact(timeout.plusMillis(999).toSeconds()));
		return definition;
	}

	private static @Nullable Object runLogged(MethodInvocation call) throws Throwable {
		long start = System.nanoTime();
		Object result = call.proceed();
		Query query = call.getMethod().getAnnotation(Query.class);
		if (query != null && result instanceof Collection<?> rows) {
			StatementLog.executed(ExecutedStatement.since(start, query.value(), Map.of(), rows.size()));
		}
		return result;
	}

}
