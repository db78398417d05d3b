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
 * Reports the progress of a long task: on a terminal with a bar, elsewhere with lines in
 * the log.
 */
final class Progress implements AutoCloseable {

	private static final Logger logger = LoggerFactory.getLogger(Progress.class);

	private static final Duration LOG_INTERVAL = Duration.ofSeconds(10);

	private final String task;

	private final long total;

	private final long startNanos = System.nanoTime();

	private final AtomicLong done = new AtomicLong();

	private final AtomicLong lastLogNanos = new AtomicLong(this.startNanos);

	private final @Nullable ProgressBar bar;

	private Progress(String task, long total, @Nullable ProgressBar bar) {
		this.task = task;
		this.total = total;
		this.bar = bar;
	}

	public static Progress of(String task, long total) {
		return new Progress(task, total, onTerminal() ? bar(task, total) : null);
	}

	private static boolean onTerminal() {
		return System.console() != null && System.console().isTerminal();
	}

	private static ProgressBar bar(String task, long total) {
		return new ProgressBarBuilder().setTaskName(task)
			.setInitialMax(total)
			.setStyle(ProgressBarStyle.ASCII)
			.setUpdateIntervalMillis(200)
			.build();
	}

	public void add(long more) {
		report(this.done.addAndGet(more));
	}

	public void reach(long done) {
		this.done.set(done);
		report(done);
	}

	private void report(long done) {
		if (this.bar != null) {
			this.bar.stepTo(done);
		}
		else {
			logAtInterval(done);
		}
	}

	private void logAtInterval(long done) {
		long now = System.nanoTime();
		long last = this.lastLogNanos.get();
		if (now - last > LOG_INTERVAL.toNanos() && done > 0 && done < this.total
				&& this.lastLogNanos.compareAndSet(last, now)) {
			logger.info("{}: {} %, about {} s left", this.task, 100 * done / this.total,
					Math.round(seconds() * (this.total - done) / done));
		}
	}

	private double seconds() {
		return (System.nanoTime() - this.startNanos) / 1e9;
	}

	@Override
	public void close() {
		if (this.bar != null) {
			this.bar.close();
		}
		logger.info("{} took {} s", this.task, Math.round(10 * seconds()) / 10.0);
	}

}
