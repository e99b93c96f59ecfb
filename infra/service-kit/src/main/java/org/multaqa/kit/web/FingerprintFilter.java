package org.multaqa.kit.web;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.List;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ReadListener;
import jakarta.servlet.ServletException;
import jakarta.servlet.ServletInputStream;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import jakarta.servlet.http.HttpServletResponse;
import org.jspecify.annotations.Nullable;
import org.multaqa.kit.domain.Hashes;

import org.springframework.http.HttpMethod;
import org.springframework.http.HttpStatus;
import org.springframework.http.InvalidMediaTypeException;
import org.springframework.http.MediaType;
import org.springframework.http.server.PathContainer;
import org.springframework.web.filter.OncePerRequestFilter;
import org.springframework.web.util.pattern.PathPattern;
import org.springframework.web.util.pattern.PathPatternParser;

/**
 * Refuses bodies that are too large, before anything reads them, and takes the
 * fingerprint of every API request: method, path and body, which may be empty. Files that
 * are passed on as they come are left to whoever reads them, who bounds them.
 */
public final class FingerprintFilter extends OncePerRequestFilter {

	static final String FINGERPRINT = "org.multaqa.fingerprint";

	private final ProblemWriter problems;

	private final int largestBody;

	private final List<PathPattern> streamed;

	/**
	 * For the API of a service.
	 * @param problems refuses what is too large
	 * @param largestBody of a request, in bytes
	 * @param streamed patterns of the addresses to which files are posted, as
	 * {@code application/octet-stream}, which are not read here
	 */
	public FingerprintFilter(ProblemWriter problems, int largestBody, List<String> streamed) {
		this.problems = problems;
		this.largestBody = largestBody;
		this.streamed = streamed.stream().map(PathPatternParser.defaultInstance::parse).toList();
	}

	@Override
	protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
			throws ServletException, IOException {
		if (!request.getRequestURI().startsWith("/api/") || isStreamed(request)) {
			chain.doFilter(request, response);
			return;
		}
		byte[] body = request.getInputStream().readNBytes(this.largestBody + 1);
		if (body.length > this.largestBody) {
			this.problems.write(request, response, HttpStatus.CONTENT_TOO_LARGE, "request.too-large");
			return;
		}
		request.setAttribute(FINGERPRINT,
				Hashes.sha256(request.getMethod() + " " + request.getRequestURI() + " " + Hashes.hex(body)));
		chain.doFilter(new Read(request, body), response);
	}

	/**
	 * A file that is sent; whatever else comes to its address is read and bounded here.
	 */
	private boolean isStreamed(HttpServletRequest request) {
		if (!HttpMethod.POST.matches(request.getMethod()) || !isFile(request.getContentType())) {
			return false;
		}
		var path = PathContainer.parsePath(request.getRequestURI());
		return this.streamed.stream().anyMatch((pattern) -> pattern.matches(path));
	}

	/** Whatever parameters come with the type, as the door that takes files sees it. */
	private static boolean isFile(@Nullable String contentType) {
		try {
			return contentType != null
					&& MediaType.parseMediaType(contentType).equalsTypeAndSubtype(MediaType.APPLICATION_OCTET_STREAM);
		}
		catch (InvalidMediaTypeException ex) {
			return false;
		}
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
