package org.coopgraph.cypher;

import java.time.Duration;
import java.util.Collection;
import java.util.Map;

import org.aopalliance.intercept.MethodInterceptor;
import org.aopalliance.intercept.MethodInvocation;
import org.jspecify.annotations.Nullable;

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
 * Bounds and logs what Spring Data's repositories run, as {@link GraphReader} does with
 * its own statements.
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

	private @Nullable Object run(MethodInvocation call) throws Throwable {
		return this.limits.getObject().run((timeout) -> read(call, timeout));
	}

	private @Nullable Object read(MethodInvocation call, Duration timeout) throws Throwable {
		PlatformTransactionManager manager = this.transactions.getObject();
		TransactionStatus transaction = manager.getTransaction(reading(timeout));
		try {
			return logged(call);
		}
		finally {
			manager.rollback(transaction);
		}
	}

	/** Spring counts in whole seconds. */
	private static TransactionDefinition reading(Duration timeout) {
		DefaultTransactionDefinition definition = new DefaultTransactionDefinition();
		definition.setReadOnly(true);
		definition.setTimeout(Math.toIntExact(timeout.plusMillis(999).toSeconds()));
		return definition;
	}

	private static @Nullable Object logged(MethodInvocation call) throws Throwable {
		long start = System.nanoTime();
		Object result = call.proceed();
		Query query = call.getMethod().getAnnotation(Query.class);
		if (query != null && result instanceof Collection<?> rows) {
			StatementLog.ran(ExecutedStatement.since(start, query.value(), Map.of(), rows.size()));
		}
		return result;
	}

}
