package org.coopgraph.start;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;

import org.springframework.boot.availability.LivenessState;

import static org.assertj.core.api.Assertions.assertThat;

class FullHeapTests {

	private final List<LivenessState> reported = new ArrayList<>();

	private final AtomicInteger ends = new AtomicInteger();

	private final FullHeap heap = new FullHeap(this.reported::add, this.ends::incrementAndGet);

	@Test
	void shouldReportABrokenServiceAndEndItWhenMemoryStaysFull() {
		seconds(FullHeap.SECONDS_UNTIL_END - 1, true);
		assertThat(this.reported).containsExactly(LivenessState.BROKEN);
		assertThat(this.ends).hasValue(0);
		seconds(1, true);
		assertThat(this.ends).hasValue(1);
	}

	@Test
	void shouldContinueWhenMemoryIsFreeAgain() {
		seconds(FullHeap.SECONDS_UNTIL_BROKEN, true);
		seconds(1, false);
		seconds(FullHeap.SECONDS_UNTIL_END - 1, true);
		assertThat(this.reported).containsExactly(LivenessState.BROKEN, LivenessState.CORRECT, LivenessState.BROKEN);
		assertThat(this.ends).hasValue(0);
	}

	@Test
	void shouldReportNothingWhenMemoryIsFullForAShortTime() {
		seconds(FullHeap.SECONDS_UNTIL_BROKEN - 1, true);
		seconds(1, false);
		assertThat(this.reported).isEmpty();
	}

	private void seconds(int seconds, boolean full) {
		IntStream.range(0, seconds).forEach((second) -> this.heap.measured(full));
	}

}
