package org.coopgraph.http;

import java.io.IOException;
import java.util.Map;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Adds the headers that restrict a browser: no guess of the content type, no frame in
 * another page, scripts and requests of this service only.
 */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE)
public class ResponseHeadersFilter extends OncePerRequestFilter {

	private static final Map<String, String> HEADERS = Map.of("X-Content-Type-Options", "nosniff", "X-Frame-Options",
			"DENY", "Referrer-Policy", "same-origin");

	private static final String POLICY_HEADER = "Content-Security-Policy";

	/** GraphiQL needs inline styles. */
	private static final String SCRIPTS = "script-src 'self'";

	private static final String POLICY = "default-src 'none'; " + SCRIPTS + "; style-src 'self' 'unsafe-inline'; "
			+ "img-src 'self' data:; font-src 'self' data:; connect-src 'self'; base-uri 'none'; form-action 'none'; "
			+ "frame-ancestors 'none'";

	@Override
	protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
			throws ServletException, IOException {
		write(request, response);
		chain.doFilter(request, response);
	}

	static void write(HttpServletRequest request, HttpServletResponse response) {
		HEADERS.forEach(response::setHeader);
		if (!isOfNeo4jBrowser(request)) {
			response.setHeader(POLICY_HEADER, POLICY);
		}
	}

	/**
	 * Admits one more script in a page.
	 * @param source the script as a policy names it
	 */
	public static void admitScript(HttpServletResponse response, String source) {
		response.setHeader(POLICY_HEADER, POLICY.replace(SCRIPTS, SCRIPTS + ' ' + source));
	}

	/** Neo4j Browser connects over Bolt and has a policy of its own. */
	private static boolean isOfNeo4jBrowser(HttpServletRequest request) {
		return String.valueOf(request.getRequestURI()).startsWith("/browser");
	}

}
