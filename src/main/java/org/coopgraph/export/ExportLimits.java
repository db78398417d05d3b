package org.coopgraph.export;

import java.io.OutputStream;
import java.util.concurrent.Semaphore;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.binder.MeterBinder;

import org.springframework.context.event.ContextClosedEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Limits how many exports are sent at once, and what each may cost. */
@Component
class ExportLimits implements MeterBinder {

	private final ExportProperties properties;

	private final Semaphore exports;

	private volatile boolean stopping;

	ExportLimits(ExportProperties properties) {
		this.properties = properties;
		this.exports = new Semaphore(properties.atOnce());
	}

	@Override
	public void bindTo(MeterRegistry registry) {
		Gauge.builder("coopgraph.exports.running", () -> this.properties.atOnce() - this.exports.availablePermits())
			.description("Exports that are sent; coopgraph.export.at-once limits them")
			.register(registry);
	}

	/** Whether an export may begin; then it must end. */
	boolean begin() {
		return this.exports.tryAcquire();
	}

	void end() {
		this.exports.release();
	}

	int atOnce() {
		return this.properties.atOnce();
	}

	/** The service does not wait for exports when it stops. */
	@EventListener(ContextClosedEvent.class)
	void stop() {
		this.stopping = true;
	}

	OutputStream limited(OutputStream out) {
		return new LimitedStream(out, this.properties.time(), this.properties.size(), () -> this.stopping);
	}

}
