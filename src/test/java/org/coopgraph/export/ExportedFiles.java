package org.coopgraph.export;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilderFactory;

import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;

/** Exports as a client receives them. */
record ExportedFiles(int port) {

	private static final HttpClient CLIENT = HttpClient.newHttpClient();

	String base() {
		return "http://localhost:" + this.port + "/";
	}

	HttpResponse<String> get(String path, String... headers) {
		return send("GET", path, headers);
	}

	HttpResponse<String> send(String method, String path, String... headers) {
		HttpRequest.Builder request = HttpRequest.newBuilder(URI.create(base() + path.substring(1)))
			.method(method, HttpRequest.BodyPublishers.noBody());
		if (headers.length > 0) {
			request.headers(headers);
		}
		try {
			return CLIENT.send(request.build(), HttpResponse.BodyHandlers.ofString());
		}
		catch (IOException | InterruptedException ex) {
			throw new IllegalStateException(ex);
		}
	}

	String organisations(String format, String filter) {
		HttpResponse<String> response = get("/export/organisations." + format + "?filter=" + encoded(filter));
		if (response.statusCode() != 200) {
			throw new IllegalStateException(response.body());
		}
		return response.body();
	}

	static String encoded(String text) {
		return URLEncoder.encode(text, StandardCharsets.UTF_8);
	}

	List<Map<String, String>> table(String filter) {
		try (CSVParser parser = CSVParser.parse(organisations("csv", filter),
				CSVFormat.RFC4180.builder().setHeader().setSkipHeaderRecord(true).get())) {
			return parser.getRecords().stream().map((row) -> row.toMap()).toList();
		}
		catch (IOException ex) {
			throw new IllegalStateException(ex);
		}
	}

	static Document xml(String text) {
		try {
			DocumentBuilderFactory factory = DocumentBuilderFactory.newDefaultNSInstance();
			factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
			return factory.newDocumentBuilder().parse(new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)));
		}
		catch (Exception ex) {
			throw new IllegalStateException(ex);
		}
	}

	static Stream<Element> elements(Document document, String name) {
		NodeList elements = document.getElementsByTagNameNS("http://graphml.graphdrawing.org/xmlns", name);
		return IntStream.range(0, elements.getLength()).mapToObj((index) -> (Element) elements.item(index));
	}

	/** The texts of the data of a node or an edge, by the names of their keys. */
	static String data(Element element, String key) {
		NodeList data = element.getElementsByTagName("data");
		return IntStream.range(0, data.getLength())
			.mapToObj((index) -> (Element) data.item(index))
			.filter((one) -> one.getAttribute("key").equals(key))
			.map(Element::getTextContent)
			.map(Objects::requireNonNull)
			.findFirst()
			.orElse("");
	}

	static List<String> lines(String text) {
		return Arrays.stream(text.split("\n")).filter((line) -> !line.isBlank()).toList();
	}

}
