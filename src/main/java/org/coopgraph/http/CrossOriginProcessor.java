package org.coopgraph.http;

import java.io.IOException;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.jspecify.annotations.Nullable;

import org.coopgraph.graphql.error.ErrorCode;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.server.ServerHttpResponse;
import org.springframework.web.cors.CorsConfiguration;
import org.springframework.web.cors.CorsUtils;
import org.springframework.web.cors.DefaultCorsProcessor;

/** Refuses pages of other origins in the form of all other errors. */
class CrossOriginProcessor extends DefaultCorsProcessor {

	private static final HttpError REFUSED = new HttpError(HttpStatus.FORBIDDEN.value(),
			"Pages of this origin may not send such requests; the setting "
					+ "spring.graphql.cors.allowed-origins names the origins that may.",
			ErrorCode.BAD_REQUEST);

	@Override
	public boolean processRequest(@Nullable CorsConfiguration origins, HttpServletRequest request,
			HttpServletResponse response) throws IOException {
		boolean admitted = isOfThisOrigin(request) || isAdmitted(origins, request, response);
		if (!CorsUtils.isPreFlightRequest(request)) {
			response.setHeader(HttpHeaders.VARY, HttpHeaders.ORIGIN);
		}
		if (!admitted) {
			HttpErrorWriter.write(REFUSED, request, response);
		}
		return admitted;
	}

	/** Spring parses both headers; the next filter refuses an invalid media type. */
	private boolean isAdmitted(@Nullable CorsConfiguration origins, HttpServletRequest request,
			HttpServletResponse response) throws IOException {
		try {
			return super.processRequest(origins, request, response);
		}
		catch (IllegalArgumentException | IllegalStateException ex) {
			return !RequestHeadersFilter.isValidType(request.getContentType());
		}
	}

	/** What a browser says even where a proxy hides the address of this service. */
	private static boolean isOfThisOrigin(HttpServletRequest request) {
		return "same-origin".equals(request.getHeader("Sec-Fetch-Site"));
	}

	/** The caller writes the body. */
	@Override
	protected void rejectRequest(ServerHttpResponse response) {
	}

}
