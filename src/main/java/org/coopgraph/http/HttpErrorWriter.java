package org.coopgraph.http;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import tools.jackson.databind.json.JsonMapper;

import org.springframework.core.io.ClassPathResource;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.web.util.HtmlUtils;

/** Writes an error as a page for a browser, and as JSON for all other clients. */
public final class HttpErrorWriter {

	private static final ClassPathResource PAGE = new ClassPathResource("pages/error.html");

	private HttpErrorWriter() {
	}

	/** Headers are not parsed: they may be the error. */
	static void write(int status, HttpServletRequest request, HttpServletResponse response) throws IOException {
		write(HttpError.of(status, request), request, response);
	}

	public static void write(HttpError error, HttpServletRequest request, HttpServletResponse response)
			throws IOException {
		response.setStatus(error.status());
		response.setHeader(HttpHeaders.CACHE_CONTROL, "no-store");
		Vary.add(response, HttpHeaders.ACCEPT);
		if (isForBrowser(request)) {
			write(response, MediaType.TEXT_HTML_VALUE, page(error).getBytes(StandardCharsets.UTF_8));
		}
		else {
			write(response, MediaType.APPLICATION_JSON_VALUE, JsonMapper.shared().writeValueAsBytes(error.body()));
		}
	}

	private static boolean isForBrowser(HttpServletRequest request) {
		String accept = request.getHeader(HttpHeaders.ACCEPT);
		return accept != null && accept.toLowerCase(Locale.ROOT).contains(MediaType.TEXT_HTML_VALUE)
				&& !HttpError.isForEndpoint(request);
	}

	private static String page(HttpError error) throws IOException {
		return PAGE.getContentAsString(StandardCharsets.UTF_8)
			.replace("{{message}}", HtmlUtils.htmlEscape(error.message(), StandardCharsets.UTF_8.name()));
	}

	private static void write(HttpServletResponse response, String type, byte[] body) throws IOException {
		response.setContentType(type);
		response.setCharacterEncoding(StandardCharsets.UTF_8);
		response.setContentLength(body.length);
		response.getOutputStream().write(body);
	}

}
