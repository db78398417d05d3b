package org.coopgraph.embedded.bolt;

import java.time.Duration;
import java.util.Objects;
import java.util.concurrent.Future;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.function.Predicate;

import io.netty.channel.ChannelPipeline;
import io.netty.channel.EventLoop;
import org.jspecify.annotations.Nullable;
import org.neo4j.bolt.protocol.common.connector.connection.Connection;
import org.neo4j.bolt.protocol.common.connector.connection.listener.ConnectionListener;
import org.neo4j.boltmessages.request.RequestMessage;
import org.neo4j.boltmessages.request.streaming.DiscardMessage;
import org.neo4j.boltmessages.request.streaming.PullMessage;
import org.neo4j.boltmessages.request.transaction.RunMessage;
import org.neo4j.internal.kernel.api.security.LoginContext;

/**
 * A connection of a reader. Few statements of readers run at once, so that processors and
 * threads are left for the service.
 */
final class ReaderConnection implements ConnectionListener {

	private static final Duration QUEUE_TIMEOUT = Duration.ofSeconds(60);

	private static final int MAX_QUEUED_STATEMENTS = 100;

	/** Limits a statement even if the client sets a longer timeout than the server. */
	private static final Duration STATEMENT_TIMEOUT = Duration.ofSeconds(20);

	private final Connection connection;

	private final Predicate<String> origins;

	private final Semaphore permits;

	private volatile boolean isReader = true;

	private volatile @Nullable Future<?> timeout;

	private @Nullable EventLoop eventLoop;

	ReaderConnection(Connection connection, Predicate<String> origins, Semaphore permits) {
		this.connection = connection;
		this.origins = origins;
		this.permits = permits;
	}

	@Override
	public void onNetworkPipelineInitialized(ChannelPipeline pipeline) {
		pipeline.addLast(new WebSocketDetector(this.origins));
		this.eventLoop = pipeline.channel().eventLoop();
	}

	@Override
	public void onLogon(LoginContext login) {
		this.isReader = login instanceof ReaderLogin;
	}

	@Override
	public void onRequestBeginProcessing(RequestMessage message, long queued) {
		if (this.isReader && runsStatement(message)) {
			acquirePermit();
			this.timeout = Objects.requireNonNull(this.eventLoop)
				.schedule(this.connection::close, STATEMENT_TIMEOUT.toSeconds(), TimeUnit.SECONDS);
		}
	}

	private static boolean runsStatement(RequestMessage message) {
		return message instanceof RunMessage || message instanceof PullMessage || message instanceof DiscardMessage;
	}

	/** An exception closes the connection. */
	private void acquirePermit() {
		try {
			if (this.permits.getQueueLength() < MAX_QUEUED_STATEMENTS
					&& this.permits.tryAcquire(QUEUE_TIMEOUT.toSeconds(), TimeUnit.SECONDS)) {
				return;
			}
		}
		catch (InterruptedException ex) {
			Thread.currentThread().interrupt();
		}
		throw new IllegalStateException("Too many statements of readers are waiting");
	}

	@Override
	public void onRequestCompletedProcessing(RequestMessage message, long processed) {
		Future<?> timeout = this.timeout;
		if (timeout != null) {
			timeout.cancel(false);
			this.timeout = null;
			this.permits.release();
		}
	}

}
