package org.coopgraph.http;

import java.io.IOException;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.jspecify.annotations.Nullable;

import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.InvalidMediaTypeException;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Refuses or removes media types that are not valid, before Spring parses them, and after
 * the headers for pages of other origins are set.
 */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE + 2)
class RequestHeadersFilter extends OncePerRequestFilter {

	@Override
	protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
			throws ServletException, IOException {
		AcceptHeader accept = AcceptHeader.of(request);
		if (!isValidType(request.getHeader(HttpHeaders.CONTENT_TYPE))) {
			HttpErrorWriter.write(HttpStatus.UNSUPPORTED_MEDIA_TYPE.value(), request, response);
		}
		else if (!accept.isValid()) {
			HttpErrorWriter.write(HttpStatus.NOT_ACCEPTABLE.value(), request, response);
		}
		else {
			chain.doFilter(accept.in(request), response);
		}
	}

	static boolean isValidType(@Nullable String type) {
		try {
			return type == null || type.isEmpty() || MediaType.parseMediaType(type).isConcrete();
		}
		catch (InvalidMediaTypeException ex) {
			return false;
		}
	}

}
