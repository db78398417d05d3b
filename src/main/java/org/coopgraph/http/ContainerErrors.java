package org.coopgraph.http;

import java.io.IOException;
import java.io.UncheckedIOException;

import org.apache.catalina.connector.Request;
import org.apache.catalina.connector.Response;
import org.apache.catalina.valves.ErrorReportValve;
import org.apache.coyote.http11.Http11Processor;
import org.apache.tomcat.util.res.StringManager;
import org.jspecify.annotations.Nullable;

import org.springframework.http.HttpStatus;

/**
 * Responds to requests that the container refuses before they reach the service, for
 * example with an address that cannot be decoded, in the form of all other errors.
 */
final class ContainerErrors extends ErrorReportValve {

	/** The message by which alone the container tells headers that are too long. */
	private static final String TOO_LARGE = StringManager.getManager(Http11Processor.class)
		.getString("iib.requestheadertoolarge.error");

	@Override
	protected void report(Request request, Response response, @Nullable Throwable thrown) {
		boolean refused = response.getStatus() >= 400 && response.getContentWritten() == 0;
		if (refused && response.setErrorReported()) {
			ResponseHeadersFilter.write(request, response);
			write(status(request, response, thrown), request, response);
		}
	}

	private static int status(Request request, Response response, @Nullable Throwable thrown) {
		if (thrown == null || !TOO_LARGE.equals(thrown.getMessage())) {
			return response.getStatus();
		}
		return (request.getRequestURI() != null) ? HttpStatus.REQUEST_HEADER_FIELDS_TOO_LARGE.value()
				: HttpStatus.URI_TOO_LONG.value();
	}

	private static void write(int status, Request request, Response response) {
		try {
			HttpErrorWriter.write(status, request, response);
			response.finishResponse();
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

}
