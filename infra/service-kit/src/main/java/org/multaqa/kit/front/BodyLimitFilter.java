package org.multaqa.kit.front;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;

import jakarta.servlet.Filter;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ReadListener;
import jakarta.servlet.ServletException;
import jakarta.servlet.ServletInputStream;
import jakarta.servlet.ServletRequest;
import jakarta.servlet.ServletResponse;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import jakarta.servlet.http.HttpServletResponse;
import org.jspecify.annotations.Nullable;
import org.multaqa.kit.web.BodyTooLarge;
import org.multaqa.kit.web.Refusals;
import org.multaqa.kit.web.RequestPath;
import org.multaqa.kit.web.StreamedBodies;

import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;

/**
 * Bounds the body of every request, at whatever address, by what it is: a form, JSON, or
 * anything else. What says that it is too large is refused unread; what does not say it
 * is read no further. Files that are passed on as they come are bounded by whoever reads
 * them, and so are forms with files, on the pages of a service that takes any.
 */
public final class BodyLimitFilter implements Filter {

	private final Limits limits;

	private final StreamedBodies streamed;

	private final Refusals refusals;

	/**
	 * For a service.
	 * @param limits how large bodies may be
	 * @param streamed what is not bounded here
	 * @param refusals answers what is too large
	 */
	public BodyLimitFilter(Limits limits, StreamedBodies streamed, Refusals refusals) {
		this.limits = limits;
		this.streamed = streamed;
		this.refusals = refusals;
	}

	@Override
	public void doFilter(ServletRequest request, ServletResponse response, FilterChain chain)
			throws ServletException, IOException {
		filter((HttpServletRequest) request, (HttpServletResponse) response, chain);
	}

	private void filter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
			throws ServletException, IOException {
		Optional<MediaType> type = typeOf(request);
		if (isFormWithFiles(request, type) || this.streamed.has(request)) {
			chain.doFilter(request, response);
			return;
		}
		boolean form = type.filter(MediaType.APPLICATION_FORM_URLENCODED::equalsTypeAndSubtype).isPresent();
		long most = form ? this.limits.form()
				: type.filter(BodyLimitFilter::isJson).isPresent() ? this.limits.json() : this.limits.other();
		if (request.getContentLengthLong() > most || (form && !isReadable(request))) {
			this.refusals.refuse(request, response, HttpStatus.CONTENT_TOO_LARGE, "request.too-large");
			return;
		}
		chain.doFilter(new Bounded(request, most), response);
	}

	private boolean isFormWithFiles(HttpServletRequest request, Optional<MediaType> type) {
		return this.limits.files() && !RequestPath.isApi(request)
				&& type.filter(MediaType.MULTIPART_FORM_DATA::equalsTypeAndSubtype).isPresent();
	}

	/** Tomcat reads a form of unknown length as far as its limit, and says so. */
	private static boolean isReadable(HttpServletRequest request) {
		if (request.getContentLengthLong() >= 0) {
			return true;
		}
		try {
			return request.getParameterMap() != null;
		}
		catch (IllegalStateException ex) {
			return false;
		}
	}

	private static boolean isJson(MediaType type) {
		return type.getSubtype().equals("json") || type.getSubtype().endsWith("+json");
	}

	private static Optional<MediaType> typeOf(HttpServletRequest request) {
		try {
			return MediaType.parseMediaTypes(List.of(Optional.ofNullable(request.getContentType()).orElse("")))
				.stream()
				.findFirst();
		}
		catch (org.springframework.http.InvalidMediaTypeException ex) {
			return Optional.empty();
		}
	}

	/**
	 * How large bodies may be, in bytes.
	 *
	 * @param form of a form without files, as Tomcat is told too
	 * @param other of whatever is neither a form nor JSON
	 * @param files whether there are forms with files, which are bounded as they are read
	 */
	public record Limits(long form, long json, long other, boolean files) {

	}

	/** A request of whose body so much is read, and no more. */
	private static final class Bounded extends HttpServletRequestWrapper {

		private final long most;

		private @Nullable ServletInputStream stream;

		Bounded(HttpServletRequest request, long most) {
			super(request);
			this.most = most;
		}

		@Override
		public ServletInputStream getInputStream() throws IOException {
			if (this.stream == null) {
				this.stream = new BoundedStream(super.getInputStream(), this.most);
			}
			return this.stream;
		}

		@Override
		public BufferedReader getReader() throws IOException {
			@Nullable String encoding = getCharacterEncoding();
			return new BufferedReader(new InputStreamReader(getInputStream(),
					(encoding != null) ? Charset.forName(encoding) : StandardCharsets.UTF_8));
		}

	}

	/** Fails where it would go on. */
	private static final class BoundedStream extends ServletInputStream {

		private final ServletInputStream body;

		private long left;

		BoundedStream(ServletInputStream body, long most) {
			this.body = body;
			this.left = most;
		}

		@Override
		public int read() throws IOException {
			int read = this.body.read();
			count((read >= 0) ? 1 : 0);
			return read;
		}

		@Override
		public int read(byte[] target, int offset, int length) throws IOException {
			int read = this.body.read(target, offset, length);
			count(Math.max(read, 0));
			return read;
		}

		private void count(int read) throws BodyTooLarge {
			this.left -= read;
			if (this.left < 0) {
				throw new BodyTooLarge();
			}
		}

		@Override
		public boolean isFinished() {
			return this.body.isFinished();
		}

		@Override
		public boolean isReady() {
			return this.body.isReady();
		}

		@Override
		public void setReadListener(ReadListener listener) {
			this.body.setReadListener(listener);
		}

	}

}
