package org.multaqa.portal.messaging;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;

import org.multaqa.model.MeetingId;

import static org.assertj.core.api.Assertions.assertThat;

/** A browser's page that listens. */
final class OpenPage implements AutoCloseable {

	private final BlockingQueue<String> lines = new LinkedBlockingQueue<>();

	private final Socket socket;

	OpenPage(MeetingId meeting, int port) throws IOException {
		this.socket = new Socket("localhost", port);
		this.socket.getOutputStream()
			.write(("GET /m/" + meeting + "/live HTTP/1.1\r\nHost: localhost\r\nAccept: text/event-stream\r\n"
					+ "Last-Event-ID: 7\r\n\r\n")
				.getBytes(StandardCharsets.UTF_8));
		Thread.startVirtualThread(this::read);
	}

	private void read() {
		try (var reader = new BufferedReader(
				new InputStreamReader(this.socket.getInputStream(), StandardCharsets.UTF_8))) {
			reader.lines().forEach(this.lines::add);
		}
		catch (IOException | UncheckedIOException ex) {
			this.lines.add("closed");
		}
	}

	BlockingQueue<String> lines() {
		return this.lines;
	}

	/** What the portal answers first, for instance {@code HTTP/1.1 200}. */
	String status() throws InterruptedException {
		return poll().strip();
	}

	void awaitLine(String wanted) throws InterruptedException {
		for (String line = poll(); !line.equals(wanted); line = poll()) {
			assertThat(line).isNotEqualTo("closed");
		}
	}

	private String poll() throws InterruptedException {
		String line = this.lines.poll(20, TimeUnit.SECONDS);
		assertThat(line).as("a line in time").isNotNull();
		return line;
	}

	@Override
	public void close() throws IOException {
		this.socket.close();
	}

}
