package org.coopgraph.export;

import java.util.List;
import java.util.regex.Pattern;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.coopgraph.http.Vary;
import org.coopgraph.http.WeakTag;
import org.springframework.http.HttpHeaders;
import org.springframework.web.context.request.ServletWebRequest;

/** The headers of a response that is an export. */
record ExportHeaders(Export export) {

	private static final String ATTRIBUTION = "X-Attribution";

	private static final Pattern NOT_ASCII = Pattern.compile("[^\\x20-\\x7e]");

	/** Not of an error. */
	private static final List<String> OF_FILES = List.of(HttpHeaders.CONTENT_DISPOSITION, HttpHeaders.LINK,
			HttpHeaders.ETAG, HttpHeaders.CONTENT_TYPE, ATTRIBUTION);

	/** Whether the client has the export already, which the response then says. */
	boolean areKnown(HttpServletRequest request, HttpServletResponse response) {
		boolean known = new ServletWebRequest(request, response).checkNotModified(tag());
		if (known) {
			describe(response);
		}
		return known;
	}

	/** The same where nothing that the content depends on has changed. */
	private String tag() {
		return WeakTag.of(String.join("\n", this.export.fileName(), this.export.key(), this.export.origin().base(),
				String.valueOf(ExportHeaders.class.getPackage().getImplementationVersion())));
	}

	void writeTo(HttpServletResponse response) {
		describe(response);
		response.setContentType(this.export.format().mediaType());
		response.setHeader(HttpHeaders.ETAG, tag());
		response.setHeader(HttpHeaders.CONTENT_DISPOSITION,
				"attachment; filename=\"%s\"".formatted(this.export.fileName()));
		response.setHeader(HttpHeaders.LINK, "<%s>; rel=\"license\"".formatted(this.export.origin().licenceAddress()));
		response.setHeader(ATTRIBUTION, NOT_ASCII.matcher(this.export.origin().attribution()).replaceAll("?"));
	}

	private static void describe(HttpServletResponse response) {
		response.setHeader(HttpHeaders.CACHE_CONTROL, "no-cache");
		Vary.add(response, HttpHeaders.ACCEPT_ENCODING);
	}

	/** Before an error is written instead. */
	static void remove(HttpServletResponse response) {
		OF_FILES.forEach((name) -> response.setHeader(name, null));
	}

}
