package org.coopgraph.cypher;

import java.io.IOException;

import jakarta.servlet.AsyncEvent;
import jakarta.servlet.AsyncListener;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.coopgraph.cypher.Generation.Scope;
import org.springframework.beans.factory.ObjectFactory;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Lets each request read one state of the graph, whole, while another one may take its
 * place.
 */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE)
final class WholeRequests extends OncePerRequestFilter {

	private final ObjectFactory<Generations> generations;

	/**
	 * Tomcat logs it if a filter cannot be made, so that this one does not need the
	 * graph.
	 */
	WholeRequests(ObjectFactory<Generations> generations) {
		this.generations = generations;
	}

	@Override
	protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
			throws ServletException, IOException {
		Generation held = this.generations.getObject().hold();
		try (Scope _ = held.bind()) {
			chain.doFilter(request, response);
		}
		finally {
			release(held, request);
		}
	}

	/** A body that is written by another thread still needs it. */
	private static void release(Generation held, HttpServletRequest request) {
		if (request.isAsyncStarted()) {
			request.getAsyncContext().addListener(new Release(held));
		}
		else {
			held.release();
		}
	}

	private record Release(Generation held) implements AsyncListener {

		@Override
		public void onComplete(AsyncEvent event) {
			this.held.release();
		}

		@Override
		public void onTimeout(AsyncEvent event) {
		}

		@Override
		public void onError(AsyncEvent event) {
		}

		@Override
		public void onStartAsync(AsyncEvent event) {
			event.getAsyncContext().addListener(this);
		}

	}

}
