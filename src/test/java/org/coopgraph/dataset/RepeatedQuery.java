package org.coopgraph.dataset;

import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Supplier;

/** A query that is run again and again while other work is done. */
record RepeatedQuery(Supplier<Long> query) {

	/** All distinct results, from before the work begins until after it ends. */
	Set<Long> resultsDuring(Runnable work) throws Exception {
		Set<Long> results = ConcurrentHashMap.newKeySet();
		CountDownLatch started = new CountDownLatch(1);
		CountDownLatch done = new CountDownLatch(1);
		try (ExecutorService executor = Executors.newSingleThreadExecutor()) {
			Future<?> end = executor.submit(() -> read(results, started, done));
			started.await();
			try {
				work.run();
			}
			finally {
				done.countDown();
			}
			end.get();
		}
		return results;
	}

	private void read(Set<Long> results, CountDownLatch started, CountDownLatch done) {
		while (done.getCount() > 0) {
			results.add(this.query.get());
			started.countDown();
		}
		results.add(this.query.get());
	}

}
