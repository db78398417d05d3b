package org.coopgraph.synthetic;

import java.time.Duration;
import java.util.concurrent.atomic.AtomicLong;

import me.tongfei.progressbar.ProgressBar;
import me.tongfei.progressbar.ProgressBarBuilder;
import me.tongfei.progressbar.ProgressBarStyle;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Tells how far a long piece of work is: on a terminal with a bar, elsewhere with a line
 * in the log now and then.
 */
public final class Progress implements AutoCloseable {

	private static final Logger logger = LoggerFactory.getLogger(Progress.class);

	private static final Duration NOW_AND_THEN = Duration.ofSeconds(10);

	private final String work;

	private final long total;

	private final long began = System.nanoTime();

	private final AtomicLong done = new AtomicLong();

	private final AtomicLong told = new AtomicLong(this.began);

	private final @Nullable ProgressBar bar;

	private Progress(String work, long total, @Nullable ProgressBar bar) {
		this.work = work;
		this.total = total;
		this.bar = bar;
	}

	public static Progress of(String work, long total) {
		return new Progress(work, total, onTerminal() ? bar(work, total) : null);
	}

	private static boolean onTerminal() {
		return System.console() != null && System.console().isTerminal();
	}

	private static ProgressBar bar(String work, long total) {
		return new ProgressBarBuilder().setTaskName(work)
			.setInitialMax(total)
			.setStyle(ProgressBarStyle.ASCII)
			.setUpdateIntervalMillis(200)
			.build();
	}

	public void add(long more) {
		tell(this.done.addAndGet(more));
	}

	public void reach(long done) {
		this.done.set(done);
		tell(done);
	}

	private void tell(long done) {
		if (this.bar != null) {
			this.bar.stepTo(done);
		}
		else {
			tellNowAndThen(done);
		}
	}

	private void tellNowAndThen(long done) {
		long now = System.nanoTime();
		long last = this.told.get();
		if (now - last > NOW_AND_THEN.toNanos() && done > 0 && done < this.total
				&& this.told.compareAndSet(last, now)) {
			logger.info("{}: {} %, about {} s left", this.work, 100 * done / this.total,
					Math.round(seconds() * (this.total - done) / done));
		}
	}

	private double seconds() {
		return (System.nanoTime() - this.began) / 1e9;
	}

	@Override
	public void close() {
		if (this.bar != null) {
			this.bar.close();
		}
		logger.info("{} took {} s", this.work, Math.round(10 * seconds()) / 10.0);
	}

}
