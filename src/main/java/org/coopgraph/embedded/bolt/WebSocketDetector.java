package org.coopgraph.embedded.bolt;

import java.util.function.Predicate;

import io.netty.channel.ChannelHandlerContext;
import io.netty.channel.ChannelInboundHandlerAdapter;
import io.netty.handler.codec.http.HttpObjectAggregator;

/** Adds the origin check to connections that begin with HTTP. */
final class WebSocketDetector extends ChannelInboundHandlerAdapter {

	private final Predicate<String> origins;

	WebSocketDetector(Predicate<String> origins) {
		this.origins = origins;
	}

	@Override
	public void channelRead(ChannelHandlerContext context, Object bytes) {
		ChannelHandlerContext http = context.pipeline().context(HttpObjectAggregator.class);
		if (http != null) {
			context.pipeline().addAfter(http.name(), "origin", new OriginCheck(this.origins));
		}
		context.pipeline().remove(this);
		context.fireChannelRead(bytes);
	}

}
