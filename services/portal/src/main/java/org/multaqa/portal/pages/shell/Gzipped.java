package org.multaqa.portal.pages.shell;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.zip.GZIPOutputStream;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.jspecify.annotations.Nullable;

import org.springframework.http.HttpHeaders;

/**
 * What many are sent: compressing it for each of them was a fifth of what an answer cost.
 * It holds no token and nothing that its reader has written, so how long it is tells
 * nothing (BREACH).
 *
 * @param plain for those who take nothing else
 * @param compressed the same
 */
record Gzipped(byte[] plain, byte[] compressed) {

	private static final String GZIP = "gzip";

	static Gzipped of(byte[] plain) {
		var compressed = new ByteArrayOutputStream();
		try (var gzip = new GZIPOutputStream(compressed)) {
			gzip.write(plain);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
		return new Gzipped(plain, compressed.toByteArray());
	}

	/** Writes the form that the sender of a request takes. */
	void send(HttpServletRequest request, HttpServletResponse response) throws IOException {
		byte[] body = this.plain;
		if (isTaken(request.getHeader(HttpHeaders.ACCEPT_ENCODING))) {
			body = this.compressed;
			response.setHeader(HttpHeaders.CONTENT_ENCODING, GZIP);
			response.addHeader(HttpHeaders.VARY, HttpHeaders.ACCEPT_ENCODING);
		}
		response.setContentLength(body.length);
		response.getOutputStream().write(body);
	}

	private static boolean isTaken(@Nullable String accepted) {
		return accepted != null && Arrays.stream(accepted.split(",")).map(String::strip).anyMatch(GZIP::equals);
	}

}
