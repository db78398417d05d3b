package org.coopgraph.export;

import java.util.List;
import java.io.IOException;
import java.io.OutputStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.apache.catalina.Context;
import org.apache.catalina.LifecycleException;
import org.apache.catalina.startup.Tomcat;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import org.coopgraph.export.format.ExportFormat;
import org.coopgraph.export.format.Origin;
import org.coopgraph.export.format.OtherVersionException;
import org.springframework.util.unit.DataSize;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

/** Exports that cannot be sent to their end, in the container of the service. */
class CutExportTests {

	private static final byte[] MUCH = new byte[1_000_000];

	private final Tomcat tomcat = new Tomcat();

	private final ExportLimits limits = new ExportLimits(
			new ExportProperties(1, Duration.ofMinutes(1), DataSize.ofMegabytes(20), ""));

	@TempDir
	@SuppressWarnings("NullAway.Init")
	private Path folder;

	/** Serves one export at each address. */
	private URI serve(Export.Content content) throws LifecycleException {
		this.tomcat.setBaseDir(this.folder.toString());
		this.tomcat.setPort(0);
		this.tomcat.getConnector();
		Context context = this.tomcat.addContext("", this.folder.toString());
		Tomcat.addServlet(context, "export", new Sending(content)).addMapping("/*");
		this.tomcat.start();
		return URI.create("http://localhost:" + this.tomcat.getConnector().getLocalPort() + "/");
	}

	private final class Sending extends HttpServlet {

		private static final long serialVersionUID = 1;

		private final transient Export.Content content;

		Sending(Export.Content content) {
			this.content = content;
		}

		@Override
		protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
			Export export = new Export("organisations", ExportFormat.CSV,
					new Origin("1", "http://localhost", List.of()), "", this.content);
			new ExportSender(CutExportTests.this.limits).send(export, request, response);
		}

	}

	@AfterEach
	void stop() throws LifecycleException {
		this.tomcat.stop();
		this.tomcat.destroy();
	}

	private static HttpResponse<byte[]> get(URI address) throws IOException, InterruptedException {
		return HttpClient.newHttpClient()
			.send(HttpRequest.newBuilder(address).build(), HttpResponse.BodyHandlers.ofByteArray());
	}

	@Test
	void shouldCutAnExportWhoseDataSetIsReplaced() throws Exception {
		URI address = serve((out) -> {
			out.write(MUCH);
			throw new OtherVersionException("The data set was replaced.");
		});
		assertThatThrownBy(() -> get(address)).isInstanceOf(IOException.class);
		assertThat(this.limits.begin()).as("the export has ended").isTrue();
	}

	@Test
	void shouldAnswerWithAnErrorWhereNothingWasSentYet() throws Exception {
		URI address = serve((out) -> {
			out.write('x');
			throw new OtherVersionException("The data set was replaced.");
		});
		HttpResponse<byte[]> response = get(address);
		assertThat(response.statusCode()).isEqualTo(503);
		assertThat(new String(response.body())).contains("The data set was replaced.").doesNotStartWith("x");
		assertThat(response.headers().map()).doesNotContainKeys("Content-Disposition", "ETag", "Link");
	}

	@Test
	void shouldCutAnExportThatGetsTooLarge() throws Exception {
		URI address = serve((out) -> {
			for (int times = 0; times < 30; times++) {
				out.write(MUCH);
			}
		});
		assertThatThrownBy(() -> get(address)).isInstanceOf(IOException.class);
	}

	@Test
	void shouldCutExportsWhenTheServiceStops() throws Exception {
		this.limits.stop();
		assertThat(get(serve((out) -> out.write(MUCH))).statusCode()).isEqualTo(503);
	}

	@Test
	void shouldEndReadingWhenTheClientGoesAway() throws Exception {
		CountDownLatch ended = new CountDownLatch(1);
		URI address = serve((out) -> {
			try {
				writeWithoutEnd(out);
			}
			finally {
				ended.countDown();
			}
		});
		HttpClient client = HttpClient.newHttpClient();
		client.send(HttpRequest.newBuilder(address).build(), HttpResponse.BodyHandlers.ofInputStream()).body().close();
		client.shutdownNow();
		assertThat(ended.await(20, TimeUnit.SECONDS)).isTrue();
	}

	private static void writeWithoutEnd(OutputStream out) throws IOException {
		while (true) {
			out.write(new byte[1000]);
		}
	}

	@Test
	void shouldEndAfterTheTimeOfAnExport() {
		LimitedStream out = new LimitedStream(OutputStream.nullOutputStream(), Duration.ZERO, DataSize.ofMegabytes(1),
				() -> false);
		assertThatThrownBy(() -> out.write(MUCH, 0, 10)).hasMessageContaining("coopgraph.export.time");
	}

}
