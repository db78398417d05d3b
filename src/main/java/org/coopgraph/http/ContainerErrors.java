package org.coopgraph.http;

import java.io.IOException;
import java.io.UncheckedIOException;

import org.apache.catalina.connector.Request;
import org.apache.catalina.connector.Response;
import org.apache.catalina.valves.ErrorReportValve;
import org.jspecify.annotations.Nullable;

/**
 * Responds to requests that the container refuses before they reach the service, for
 * example with an address that cannot be decoded, in the form of all other errors.
 */
final class ContainerErrors extends ErrorReportValve {

	@Override
	protected void report(Request request, Response response, @Nullable Throwable thrown) {
		boolean refused = response.getStatus() >= 400 && response.getContentWritten() == 0;
		if (refused && response.setErrorReported()) {
			ResponseHeadersFilter.write(request, response);
			write(request, response);
		}
	}

	private static void write(Request request, Response response) {
		try {
			HttpErrorWriter.write(response.getStatus(), request, response);
			response.finishResponse();
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

}
