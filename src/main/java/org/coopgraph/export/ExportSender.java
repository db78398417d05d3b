package org.coopgraph.export;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.apache.coyote.CloseNowException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.coopgraph.cypher.ReadTimeoutException;
import org.coopgraph.cypher.row.StatementException;
import org.coopgraph.export.LimitedStream.LimitReachedException;
import org.coopgraph.export.format.OtherVersionException;
import org.coopgraph.graphql.error.ErrorCode;
import org.coopgraph.http.HttpError;
import org.coopgraph.http.HttpErrorWriter;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpMethod;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;

/**
 * Sends an export while it is read. If that fails after the first bytes were sent, the
 * connection is closed before the end of the body, so that no client takes the part for
 * the whole.
 */
@Component
class ExportSender {

	private static final Logger logger = LoggerFactory.getLogger(ExportSender.class);

	private static final int BUFFER_SIZE = 1 << 15;

	private static final String RETRY_SECONDS = "30";

	private final ExportLimits limits;

	ExportSender(ExportLimits limits) {
		this.limits = limits;
	}

	void send(Export export, HttpServletRequest request, HttpServletResponse response) throws IOException {
		ExportHeaders headers = new ExportHeaders(export);
		if (headers.areKnown(request, response)) {
			return;
		}
		if (HttpMethod.HEAD.matches(request.getMethod())) {
			headers.writeTo(response);
		}
		else if (this.limits.begin()) {
			try {
				headers.writeTo(response);
				write(export, request, response);
			}
			finally {
				this.limits.end();
			}
		}
		else {
			ExportHeaders.remove(response);
			refuse("The service sends %s exports already; try again in a moment.".formatted(this.limits.atOnce()),
					request, response);
		}
	}

	private void write(Export export, HttpServletRequest request, HttpServletResponse response) throws IOException {
		try {
			OutputStream out = new BufferedOutputStream(this.limits.limited(response.getOutputStream()), BUFFER_SIZE);
			export.content().writeTo(out);
			out.flush();
		}
		catch (LimitReachedException | RuntimeException ex) {
			fail(export, ex, request, response);
		}
	}

	/** A client that has received nothing yet can receive an error. */
	private static void fail(Export export, Exception failure, HttpServletRequest request, HttpServletResponse response)
			throws IOException {
		String reason = reason(failure);
		logger.warn("The export {} was not sent to its end. {}", export.fileName(), reason);
		if (!response.isCommitted()) {
			response.resetBuffer();
			ExportHeaders.remove(response);
			refuse("The graph cannot be exported at the moment. " + reason, request, response);
			return;
		}
		throw new CloseNowException(reason, failure);
	}

	/** What is neither a limit nor another data set is no answer for clients. */
	private static String reason(Exception failure) {
		return switch (failure) {
			case LimitReachedException _, OtherVersionException _ -> String.valueOf(failure.getMessage());
			case StatementException _, ReadTimeoutException _ -> "The database did not answer.";
			default -> {
				logger.error("An export failed", failure);
				yield "The service failed.";
			}
		};
	}

	/** Asks the client to try again later. */
	static void refuse(String message, HttpServletRequest request, HttpServletResponse response) throws IOException {
		response.setHeader(HttpHeaders.RETRY_AFTER, RETRY_SECONDS);
		HttpErrorWriter.write(new HttpError(HttpStatus.SERVICE_UNAVAILABLE.value(), message, ErrorCode.UNAVAILABLE),
				request, response);
	}

}
