package org.multaqa.launcher.bench;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.zip.GZIPInputStream;

/**
 * Measures one page after the other: its readers and those of a static file of the same
 * bytes come in turns, so that whatever else the machine does hits both.
 */
final class PageMeasurement {

	private static final int ROUND_SECONDS = 2;

	private final Readers readers;

	private final Load load;

	private final Path assets;

	private final int seconds;

	/**
	 * Measures the pages of a portal.
	 * @param readers who ask
	 * @param load how often they ask
	 * @param assets a folder whose files the portal serves below {@code /assets}
	 * @param seconds how long each page is asked for
	 */
	PageMeasurement(Readers readers, Load load, Path assets, int seconds) {
		this.readers = readers;
		this.load = load;
		this.assets = assets;
		this.seconds = seconds;
	}

	PageFigures of(MeasuredPage page) {
		var request = this.readers.request(page.address(), page.cookies());
		var answer = ask(request);
		if (answer.statusCode() != 200) {
			throw new IllegalStateException(page.address() + " answers " + answer.statusCode());
		}
		byte[] html = unzip(answer.body());
		var file = this.readers.request("/assets/" + write(page, html), null);
		var alone = this.load.alone(request);
		this.load.alone(file);
		var served = new ArrayList<long[]>();
		var still = new ArrayList<long[]>();
		for (int round = 0; round < this.seconds; round += ROUND_SECONDS) {
			served.add(this.load.run(request, ROUND_SECONDS));
			still.add(this.load.run(file, ROUND_SECONDS));
		}
		return new PageFigures(page.name(), alone, Latencies.of(served), Latencies.of(still), html.length,
				answer.body().length);
	}

	private String write(MeasuredPage page, byte[] html) {
		try {
			String name = "bench-" + page.name() + "-" + html.length + ".html";
			Files.write(this.assets.resolve(name), html);
			return name;
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	private static HttpResponse<byte[]> ask(HttpRequest request) {
		try (var http = HttpClient.newHttpClient()) {
			return http.send(request, BodyHandlers.ofByteArray());
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
		catch (InterruptedException ex) {
			Thread.currentThread().interrupt();
			throw new IllegalStateException("interrupted", ex);
		}
	}

	private static byte[] unzip(byte[] body) {
		try (var zip = new GZIPInputStream(new ByteArrayInputStream(body))) {
			return zip.readAllBytes();
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

}
