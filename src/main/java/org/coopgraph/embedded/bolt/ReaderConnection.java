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
 * A connection of readers: their statements take turns, so that the service has
 * processors and threads of its own.
 */
final class ReaderConnection implements ConnectionListener {

	private static final Duration PATIENCE = Duration.ofSeconds(60);

	private static final int WAITING = 100;

	/** A client may name a time limit of its own, which Neo4j prefers to its setting. */
	private static final Duration LONGEST = Duration.ofSeconds(20);

	private final Connection connection;

	private final Predicate<String> origins;

	private final Semaphore turns;

	private volatile boolean reader = true;

	private volatile @Nullable Future<?> running;

	private @Nullable EventLoop timer;

	ReaderConnection(Connection connection, Predicate<String> origins, Semaphore turns) {
		this.connection = connection;
		this.origins = origins;
		this.turns = turns;
	}

	@Override
	public void onNetworkPipelineInitialized(ChannelPipeline pipeline) {
		pipeline.addLast(new WebSocketDetector(this.origins));
		this.timer = pipeline.channel().eventLoop();
	}

	@Override
	public void onLogon(LoginContext login) {
		this.reader = login instanceof ReaderLogin;
	}

	@Override
	public void onRequestBeginProcessing(RequestMessage message, long queued) {
		if (this.reader && runsStatement(message)) {
			takeTurn();
			this.running = Objects.requireNonNull(this.timer)
				.schedule(this.connection::close, LONGEST.toSeconds(), TimeUnit.SECONDS);
		}
	}

	private static boolean runsStatement(RequestMessage message) {
		return message instanceof RunMessage || message instanceof PullMessage || message instanceof DiscardMessage;
	}

	/** What it throws closes the connection. */
	private void takeTurn() {
		try {
			if (this.turns.getQueueLength() < WAITING
					&& this.turns.tryAcquire(PATIENCE.toSeconds(), TimeUnit.SECONDS)) {
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
		Future<?> running = this.running;
		if (running != null) {
			running.cancel(false);
			this.running = null;
			this.turns.release();
		}
	}

}
