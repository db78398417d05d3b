package org.coopgraph.dataset;

import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Supplier;

/** Somebody who asks the same again and again while something else is going on. */
record WatchingReader(Supplier<Long> question) {

	/** All the answers, from before the work begins until after it ends. */
	Set<Long> answersWhile(Runnable work) throws Exception {
		Set<Long> answers = ConcurrentHashMap.newKeySet();
		CountDownLatch reading = new CountDownLatch(1);
		CountDownLatch done = new CountDownLatch(1);
		try (ExecutorService reader = Executors.newSingleThreadExecutor()) {
			Future<?> end = reader.submit(() -> read(answers, reading, done));
			reading.await();
			try {
				work.run();
			}
			finally {
				done.countDown();
			}
			end.get();
		}
		return answers;
	}

	private void read(Set<Long> answers, CountDownLatch reading, CountDownLatch done) {
		while (done.getCount() > 0) {
			answers.add(this.question.get());
			reading.countDown();
		}
		answers.add(this.question.get());
	}

}
