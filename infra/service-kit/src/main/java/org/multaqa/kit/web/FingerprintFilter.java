package org.multaqa.kit.web;

import java.io.ByteArrayInputStream;
import java.io.IOException;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ReadListener;
import jakarta.servlet.ServletException;
import jakarta.servlet.ServletInputStream;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import jakarta.servlet.http.HttpServletResponse;
import org.multaqa.kit.domain.Hashes;

import org.springframework.http.HttpStatus;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Reads the body of every API request, as far as it is let through, and takes the
 * request's fingerprint: method, path and body, which may be empty. Files that are passed
 * on as they come are left to whoever reads them.
 */
public final class FingerprintFilter extends OncePerRequestFilter {

	static final String FINGERPRINT = "org.multaqa.fingerprint";

	private final ProblemWriter problems;

	private final StreamedBodies streamed;

	/**
	 * For the API of a service.
	 * @param problems refuses what is too large
	 * @param streamed what is not read here
	 */
	public FingerprintFilter(ProblemWriter problems, StreamedBodies streamed) {
		this.problems = problems;
		this.streamed = streamed;
	}

	@Override
	protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
			throws ServletException, IOException {
		if (!RequestPath.isApi(request) || this.streamed.has(request)) {
			chain.doFilter(request, response);
			return;
		}
		byte[] body;
		try {
			body = request.getInputStream().readAllBytes();
		}
		catch (BodyTooLarge ex) {
			this.problems.write(request, response, HttpStatus.CONTENT_TOO_LARGE, "request.too-large");
			return;
		}
		request.setAttribute(FINGERPRINT,
				Hashes.sha256(request.getMethod() + " " + RequestPath.of(request) + " " + Hashes.hex(body)));
		chain.doFilter(new Read(request, body), response);
	}

	/** A request whose body has been read. */
	private static final class Read extends HttpServletRequestWrapper {

		private final byte[] body;

		Read(HttpServletRequest request, byte[] body) {
			super(request);
			this.body = body;
		}

		@Override
		public ServletInputStream getInputStream() {
			var stream = new ByteArrayInputStream(this.body);
			return new ServletInputStream() {

				@Override
				public int read() {
					return stream.read();
				}

				@Override
				public int read(byte[] target, int offset, int length) {
					return stream.read(target, offset, length);
				}

				@Override
				public boolean isFinished() {
					return stream.available() == 0;
				}

				@Override
				public boolean isReady() {
					return true;
				}

				@Override
				public void setReadListener(ReadListener listener) {
					throw new IllegalStateException("read at once");
				}
			};
		}

	}

}
