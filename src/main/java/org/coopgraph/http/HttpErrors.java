package org.coopgraph.http;

import java.io.IOException;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.springframework.boot.webmvc.error.ErrorController;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.HttpRequestHandler;

/**
 * Responds to failed requests, which the container forwards to this address. For all
 * other requests, nothing is found here.
 */
@Component("/error")
class HttpErrors implements ErrorController, HttpRequestHandler {

	/** The container cuts a response that has begun; nothing may be added to it. */
	@Override
	public void handleRequest(HttpServletRequest request, HttpServletResponse response) throws IOException {
		if (response.isCommitted()) {
			return;
		}
		Object status = request.getAttribute(RequestDispatcher.ERROR_STATUS_CODE);
		HttpErrorWriter.write((status instanceof Integer failed) ? failed : HttpStatus.NOT_FOUND.value(), request,
				response);
	}

}
