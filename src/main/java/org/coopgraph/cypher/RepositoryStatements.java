package org.coopgraph.cypher;

import java.util.Collection;
import java.util.Map;

import org.aopalliance.intercept.MethodInterceptor;
import org.aopalliance.intercept.MethodInvocation;
import org.jspecify.annotations.Nullable;

import org.springframework.beans.factory.config.BeanPostProcessor;
import org.springframework.data.neo4j.repository.query.Query;
import org.springframework.data.repository.core.support.RepositoryFactoryBeanSupport;
import org.springframework.stereotype.Component;

/**
 * Tells the log what Spring Data's repositories run, as {@link GraphReader} does of its
 * own.
 */
@Component
class RepositoryStatements implements BeanPostProcessor {

	@Override
	public Object postProcessBeforeInitialization(Object bean, String name) {
		if (bean instanceof RepositoryFactoryBeanSupport<?, ?, ?> factory) {
			factory.addRepositoryFactoryCustomizer((repository) -> repository.addRepositoryProxyPostProcessor(
					(proxy, information) -> proxy.addAdvice((MethodInterceptor) RepositoryStatements::run)));
		}
		return bean;
	}

	private static @Nullable Object run(MethodInvocation call) throws Throwable {
		long start = System.nanoTime();
		Object result = call.proceed();
		Query query = call.getMethod().getAnnotation(Query.class);
		if (query != null && result instanceof Collection<?> rows) {
			StatementLog.ran(RanStatement.since(start, query.value(), Map.of(), rows.size()));
		}
		return result;
	}

}
