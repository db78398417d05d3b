package org.coopgraph.benchmark;

import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.Socket;
import java.net.URI;

import static java.nio.charset.StandardCharsets.UTF_8;

/**
 * A persistent HTTP connection with little overhead, since it shares the processors with
 * the servers.
 */
final class HttpConnection implements AutoCloseable {

	private final URI server;

	private Socket socket;

	private InputStream responses;

	private boolean closing;

	HttpConnection(URI server) throws IOException {
		this.server = server;
		this.socket = open(server);
		this.responses = responses(this.socket);
	}

	private static Socket open(URI server) throws IOException {
		Socket socket = new Socket(InetAddress.getLoopbackAddress(), server.getPort());
		socket.setTcpNoDelay(true);
		return socket;
	}

	private static InputStream responses(Socket socket) throws IOException {
		return new BufferedInputStream(socket.getInputStream(), 1 << 16);
	}

	/** A server may close a connection after some requests. */
	private void openAgain() throws IOException {
		this.socket.close();
		this.socket = open(this.server);
		this.responses = responses(this.socket);
		this.closing = false;
	}

	HttpAnswer send(byte[] request) throws IOException {
		if (this.closing) {
			openAgain();
		}
		this.socket.getOutputStream().write(request);
		String status = line();
		HttpAnswer answer = answer();
		check(status, answer.body());
		return answer;
	}

	private static void check(String status, byte[] body) throws IOException {
		if (status.startsWith("HTTP/1.1 503")) {
			throw new OverloadException(new String(body, UTF_8));
		}
		if (!status.startsWith("HTTP/1.1 200") && !status.startsWith("HTTP/1.1 304")) {
			throw new IOException(status + ": " + new String(body, UTF_8));
		}
	}

	private HttpAnswer answer() throws IOException {
		String tag = "";
		int length = 0;
		boolean chunked = false;
		for (String header = line(); !header.isEmpty(); header = line()) {
			String lower = header.toLowerCase();
			length = lower.startsWith("content-length:") ? Integer.parseInt(header.substring(15).strip()) : length;
			this.closing |= lower.equals("connection: close");
			tag = lower.startsWith("etag:") ? header.substring(5).strip() : tag;
			chunked |= lower.startsWith("transfer-encoding:") && lower.endsWith("chunked");
		}
		return new HttpAnswer(tag, chunked ? chunks() : bytes(length));
	}

	private byte[] chunks() throws IOException {
		ByteArrayOutputStream body = new ByteArrayOutputStream();
		for (int size = chunk(); size > 0; size = chunk()) {
			body.write(bytes(size));
			line();
		}
		line();
		return body.toByteArray();
	}

	private int chunk() throws IOException {
		return Integer.parseInt(line(), 16);
	}

	private byte[] bytes(int length) throws IOException {
		byte[] bytes = this.responses.readNBytes(length);
		if (bytes.length < length) {
			throw new EOFException("The response ends early");
		}
		return bytes;
	}

	private String line() throws IOException {
		StringBuilder line = new StringBuilder();
		for (int character = this.responses.read(); character != '\n'; character = this.responses.read()) {
			if (character < 0) {
				throw new EOFException("The server closed the connection");
			}
			line.append((char) character);
		}
		return line.toString().stripTrailing();
	}

	@Override
	public void close() throws IOException {
		this.socket.close();
	}

}
