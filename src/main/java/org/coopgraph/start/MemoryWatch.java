package org.coopgraph.start;

import java.lang.management.ManagementFactory;
import java.lang.management.MemoryPoolMXBean;
import java.lang.management.MemoryUsage;
import java.time.Duration;
import java.util.List;

import org.springframework.boot.availability.AvailabilityChangeEvent;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/**
 * Ends a process whose heap stays full, which would hang; before that, the liveness probe
 * fails. The option {@code -XX:+ExitOnOutOfMemoryError} cannot be set in a jar, and would
 * end the service for a single statement that needs too much memory for a moment.
 */
@Component
class MemoryWatch {

	private static final double FULL = 0.96;

	/** The same as with {@code -XX:+ExitOnOutOfMemoryError}. */
	private static final int EXIT_CODE = 3;

	private final List<MemoryPoolMXBean> oldGeneration = ManagementFactory.getMemoryPoolMXBeans()
		.stream()
		.filter((pool) -> pool.isUsageThresholdSupported() && pool.isCollectionUsageThresholdSupported())
		.toList();

	@EventListener
	void start(ApplicationReadyEvent ready) {
		FullHeap heap = new FullHeap((state) -> AvailabilityChangeEvent.publish(ready.getApplicationContext(), state),
				MemoryWatch::end);
		Thread.ofPlatform().daemon().name("memory-watch").start(() -> watch(heap));
	}

	private void watch(FullHeap heap) {
		try {
			while (true) {
				Thread.sleep(Duration.ofSeconds(1));
				measure(heap);
			}
		}
		catch (InterruptedException ex) {
			Thread.currentThread().interrupt();
		}
	}

	private void measure(FullHeap heap) {
		try {
			heap.measured(isFull());
		}
		catch (OutOfMemoryError ex) {
			heap.measured(true);
		}
	}

	/** Memory that a collection frees is not in use. */
	private boolean isFull() {
		if (isFilled()) {
			System.gc();
		}
		return isFilled();
	}

	private boolean isFilled() {
		return this.oldGeneration.stream().map(MemoryPoolMXBean::getUsage).anyMatch(MemoryWatch::isFilled);
	}

	private static boolean isFilled(MemoryUsage usage) {
		return usage.getMax() > 0 && usage.getUsed() > FULL * usage.getMax();
	}

	private static void end() {
		System.err.println("Coop Graph ends, because its memory is full; set more with -Xmx.");
		Runtime.getRuntime().halt(EXIT_CODE);
	}

}
