package org.coopgraph.export;

import java.io.IOException;
import java.util.Arrays;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.jspecify.annotations.Nullable;

import org.coopgraph.export.format.ExportFormat;
import org.coopgraph.export.format.OtherVersionException;
import org.coopgraph.graphql.error.BadRequestException;
import org.coopgraph.graphql.error.ErrorCode;
import org.coopgraph.http.HttpError;
import org.coopgraph.http.HttpErrorWriter;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.servlet.support.ServletUriComponentsBuilder;

/** Sends exports as files. */
@Controller
class ExportController {

	private static final String FILTER = "filter";

	private static final String FORMATS = Arrays.stream(ExportFormat.values())
		.map(ExportFormat::extension)
		.collect(Collectors.joining(", "));

	private final Exports exports;

	private final ExportSender sender;

	ExportController(Exports exports, ExportSender sender) {
		this.exports = exports;
		this.sender = sender;
	}

	@GetMapping("/export/organisations.{format}")
	void organisations(@PathVariable String format, HttpServletRequest request, HttpServletResponse response)
			throws IOException {
		send(format, Set.of(FILTER), (known) -> this.exports.organisations(known, filter(request), () -> base(request)),
				request, response);
	}

	@GetMapping("/export/graph.{format}")
	void graph(@PathVariable String format, HttpServletRequest request, HttpServletResponse response)
			throws IOException {
		send(format, Set.of(), (known) -> this.exports.graph(known, () -> base(request)), request, response);
	}

	/** Finds the export in a format. */
	private interface Choice {

		Export in(ExportFormat format);

	}

	private void send(String name, Set<String> parameters, Choice choice, HttpServletRequest request,
			HttpServletResponse response) throws IOException {
		ExportFormat format = ExportFormat.of(name).orElse(null);
		if (format == null) {
			refuse(HttpStatus.NOT_FOUND, "There is no format %s; the formats are %s.".formatted(excerpt(name), FORMATS),
					request, response);
			return;
		}
		try {
			checkParameters(request.getParameterMap(), parameters);
			this.sender.send(choice.in(format), request, response);
		}
		catch (BadRequestException ex) {
			refuse(HttpStatus.BAD_REQUEST, String.valueOf(ex.getMessage()), request, response);
		}
		catch (OtherVersionException ex) {
			ExportSender.refuse(String.valueOf(ex.getMessage()), request, response);
		}
	}

	/** A parameter with a slip in its name would export more than was meant. */
	private static void checkParameters(Map<String, String[]> given, Set<String> known) {
		given.forEach((name, values) -> {
			if (!known.contains(name)) {
				throw new BadRequestException("There is no parameter %s here%s.".formatted(excerpt(name),
						known.isEmpty() ? "" : "; the only one is " + FILTER));
			}
			if (values.length > 1) {
				throw new BadRequestException("The parameter %s is given more than once.".formatted(name));
			}
		});
	}

	private static String excerpt(String text) {
		return text.substring(0, Math.min(text.length(), 40));
	}

	private static @Nullable String filter(HttpServletRequest request) {
		return request.getParameter(FILTER);
	}

	private static String base(HttpServletRequest request) {
		return ServletUriComponentsBuilder.fromContextPath(request).build().toUriString();
	}

	private static void refuse(HttpStatus status, String message, HttpServletRequest request,
			HttpServletResponse response) throws IOException {
		HttpErrorWriter.write(new HttpError(status.value(), message, ErrorCode.BAD_REQUEST), request, response);
	}

}
