package org.coopgraph.embedded.bolt;

import java.util.function.Predicate;

import io.netty.buffer.Unpooled;
import io.netty.channel.ChannelFutureListener;
import io.netty.channel.ChannelHandlerContext;
import io.netty.channel.SimpleChannelInboundHandler;
import io.netty.handler.codec.http.DefaultFullHttpResponse;
import io.netty.handler.codec.http.FullHttpRequest;
import io.netty.handler.codec.http.HttpHeaderNames;
import io.netty.handler.codec.http.HttpResponseStatus;
import io.netty.handler.codec.http.HttpVersion;

/** Refuses a WebSocket from a page whose origin is not accepted. */
final class OriginCheck extends SimpleChannelInboundHandler<FullHttpRequest> {

	private final Predicate<String> origins;

	OriginCheck(Predicate<String> origins) {
		this.origins = origins;
	}

	@Override
	protected void channelRead0(ChannelHandlerContext context, FullHttpRequest request) {
		if (request.headers().getAll(HttpHeaderNames.ORIGIN).stream().allMatch(this.origins)) {
			context.fireChannelRead(request.retain());
			return;
		}
		var forbidden = new DefaultFullHttpResponse(HttpVersion.HTTP_1_1, HttpResponseStatus.FORBIDDEN,
				Unpooled.EMPTY_BUFFER);
		forbidden.headers().set(HttpHeaderNames.CONTENT_LENGTH, 0);
		context.writeAndFlush(forbidden).addListener(ChannelFutureListener.CLOSE);
	}

}
