package org.coopgraph.start;

import java.util.function.Consumer;

import org.springframework.boot.availability.LivenessState;

/** The state of a process whose heap may be full, measured every second. */
final class FullHeap {

	static final int SECONDS_UNTIL_BROKEN = 5;

	/** Longer than the time-out of a statement that needs too much memory. */
	static final int SECONDS_UNTIL_END = 20;

	private final Consumer<LivenessState> liveness;

	private final Runnable end;

	private LivenessState state = LivenessState.CORRECT;

	private int seconds;

	FullHeap(Consumer<LivenessState> liveness, Runnable end) {
		this.liveness = liveness;
		this.end = end;
	}

	void measured(boolean full) {
		this.seconds = full ? this.seconds + 1 : 0;
		change((this.seconds < SECONDS_UNTIL_BROKEN) ? LivenessState.CORRECT : LivenessState.BROKEN);
		if (this.seconds >= SECONDS_UNTIL_END) {
			this.end.run();
		}
	}

	private void change(LivenessState state) {
		if (this.state != state) {
			this.state = state;
			this.liveness.accept(state);
		}
	}

}
