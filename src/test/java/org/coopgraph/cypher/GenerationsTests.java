package org.coopgraph.cypher;

import java.io.IOException;
import java.time.Duration;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import org.junit.jupiter.api.Test;

import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * What a request reads while another data set takes the place of the one it began with.
 */
class GenerationsTests {

	private final Generations generations = new Generations(new NoRows());

	private final AtomicInteger version = new AtomicInteger(1);

	private final Snapshots snapshots = new Snapshots(() -> Optional.of(String.valueOf(this.version.get())),
			new StartupReads(
					new CypherProperties(Duration.ofSeconds(1), Duration.ofSeconds(30), Duration.ofMinutes(1), 1)),
			this.generations);

	private final Snapshot<Integer> snapshot = this.snapshots.of(this.version::get);

	private final AtomicBoolean ended = new AtomicBoolean();

	@Test
	void shouldKeepForARequestWhatItBeganWith() throws ServletException, IOException {
		this.snapshots.start();
		request((request, response) -> {
			switchTo(2);
			assertThat(this.snapshot.get()).isEqualTo(1);
			assertThat(this.snapshots.version()).hasValue("1");
			assertThat(CompletableFuture.supplyAsync(this.snapshot).join()).isEqualTo(2);
			assertThat(this.ended).isFalse();
		});
		assertThat(this.snapshot.get()).isEqualTo(2);
		assertThat(this.snapshots.version()).hasValue("2");
	}

	@Test
	void shouldEndTheFormerGraphAfterTheLastRequestThatReadsIt() throws ServletException, IOException {
		this.snapshots.start();
		request((outer, _) -> {
			request((inner, _) -> switchTo(2));
			assertThat(this.ended).isFalse();
		});
		assertThat(this.ended).isTrue();
	}

	@Test
	void shouldEndTheFormerGraphAtOnceWithoutARequest() {
		this.snapshots.start();
		switchTo(2);
		assertThat(this.ended).isTrue();
		assertThat(this.snapshot.get()).isEqualTo(2);
	}

	@Test
	void shouldKeepTheFormerGraphForABodyThatIsWrittenLater() throws ServletException, IOException {
		this.snapshots.start();
		MockHttpServletRequest request = new MockHttpServletRequest();
		request.setAsyncSupported(true);
		filter(request, (_, response) -> request.startAsync(request, response));
		switchTo(2);
		assertThat(this.ended).isFalse();
		Objects.requireNonNull(request.getAsyncContext()).complete();
		assertThat(this.ended).isTrue();
	}

	@Test
	void shouldHoldTheLatestForARequestThatBeginsDuringTheSwitch() {
		this.snapshots.start();
		Generation former = this.generations.latest();
		switchTo(2);
		assertThat(former.tryHold()).isFalse();
		assertThat(this.generations.hold()).isSameAs(this.generations.latest());
	}

	private void switchTo(int version) {
		this.version.set(version);
		this.snapshots.switchTo(new NoRows(), () -> this.ended.set(true));
	}

	private void request(FilterChain chain) throws ServletException, IOException {
		filter(new MockHttpServletRequest(), chain);
	}

	private void filter(MockHttpServletRequest request, FilterChain chain) throws ServletException, IOException {
		new WholeRequests(() -> this.generations).doFilter(request, new MockHttpServletResponse(), chain);
	}

}
