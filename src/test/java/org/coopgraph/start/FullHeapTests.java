package org.coopgraph.start;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;

import org.springframework.boot.availability.LivenessState;

import static org.assertj.core.api.Assertions.assertThat;

class FullHeapTests {

	private final List<LivenessState> told = new ArrayList<>();

	private final AtomicInteger ends = new AtomicInteger();

	private final FullHeap heap = new FullHeap(this.told::add, this.ends::incrementAndGet);

	@Test
	void shouldSayThatTheServiceIsBrokenAndEndItWhenMemoryStaysFull() {
		seconds(FullHeap.OVER - 1, true);
		assertThat(this.told).containsExactly(LivenessState.BROKEN);
		assertThat(this.ends).hasValue(0);
		seconds(1, true);
		assertThat(this.ends).hasValue(1);
	}

	@Test
	void shouldGoOnWhenMemoryIsFreeAgain() {
		seconds(FullHeap.BROKEN, true);
		seconds(1, false);
		seconds(FullHeap.OVER - 1, true);
		assertThat(this.told).containsExactly(LivenessState.BROKEN, LivenessState.CORRECT, LivenessState.BROKEN);
		assertThat(this.ends).hasValue(0);
	}

	@Test
	void shouldSayNothingOfAShortNeed() {
		seconds(FullHeap.BROKEN - 1, true);
		seconds(1, false);
		assertThat(this.told).isEmpty();
	}

	private void seconds(int seconds, boolean full) {
		IntStream.range(0, seconds).forEach((second) -> this.heap.after(full));
	}

}
