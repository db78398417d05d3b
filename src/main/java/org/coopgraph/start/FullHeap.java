package org.coopgraph.start;

import java.util.function.Consumer;

import org.springframework.boot.availability.LivenessState;

/** What follows from a heap that is full, second by second. */
final class FullHeap {

	static final int BROKEN = 5;

	/** Longer than a statement may run that asks for more memory than there is. */
	static final int OVER = 20;

	private final Consumer<LivenessState> liveness;

	private final Runnable end;

	private LivenessState state = LivenessState.CORRECT;

	private int seconds;

	FullHeap(Consumer<LivenessState> liveness, Runnable end) {
		this.liveness = liveness;
		this.end = end;
	}

	void after(boolean full) {
		this.seconds = full ? this.seconds + 1 : 0;
		change((this.seconds < BROKEN) ? LivenessState.CORRECT : LivenessState.BROKEN);
		if (this.seconds >= OVER) {
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
