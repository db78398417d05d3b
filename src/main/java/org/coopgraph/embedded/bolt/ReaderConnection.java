package org.coopgraph.embedded.bolt;

import java.time.Duration;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.function.Predicate;

import io.netty.channel.ChannelPipeline;
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

	private final Predicate<String> origins;

	private final Semaphore turns;

	private volatile boolean reader = true;

	private volatile boolean running;

	ReaderConnection(Predicate<String> origins, Semaphore turns) {
		this.origins = origins;
		this.turns = turns;
	}

	@Override
	public void onNetworkPipelineInitialized(ChannelPipeline pipeline) {
		pipeline.addLast(new WebSocketDetector(this.origins));
	}

	@Override
	public void onLogon(LoginContext login) {
		this.reader = login instanceof ReaderLogin;
	}

	@Override
	public void onRequestBeginProcessing(RequestMessage message, long queued) {
		if (this.reader && runsStatement(message)) {
			this.running = takeTurn();
		}
	}

	private static boolean runsStatement(RequestMessage message) {
		return message instanceof RunMessage || message instanceof PullMessage || message instanceof DiscardMessage;
	}

	/** What it throws closes the connection. */
	private boolean takeTurn() {
		try {
			if (this.turns.getQueueLength() < WAITING
					&& this.turns.tryAcquire(PATIENCE.toSeconds(), TimeUnit.SECONDS)) {
				return true;
			}
		}
		catch (InterruptedException ex) {
			Thread.currentThread().interrupt();
		}
		throw new IllegalStateException("Too many statements of readers wait for their turn");
	}

	@Override
	public void onRequestCompletedProcessing(RequestMessage message, long processed) {
		if (this.running) {
			this.running = false;
			this.turns.release();
		}
	}

}
