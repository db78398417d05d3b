package org.coopgraph.graphql;

import java.io.IOException;
import java.io.UncheckedIOException;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.jspecify.annotations.Nullable;

import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.graphql.server.WebGraphQlRequest;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.HandlerExceptionResolver;
import org.springframework.web.servlet.ModelAndView;

/** Refuses a body that is JSON's {@code null}, over which Spring for GraphQL stumbles. */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE)
class NullBody implements HandlerExceptionResolver {

	@Override
	public @Nullable ModelAndView resolveException(HttpServletRequest request, HttpServletResponse response,
			@Nullable Object handler, Exception exception) {
		if (!isOfNullBody(exception)) {
			return null;
		}
		try {
			response.sendError(HttpServletResponse.SC_BAD_REQUEST);
			return new ModelAndView();
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	private static boolean isOfNullBody(Exception exception) {
		return exception instanceof NullPointerException && exception.getStackTrace().length > 0
				&& exception.getStackTrace()[0].getClassName().equals(WebGraphQlRequest.class.getName());
	}

}
