package org.multaqa.kit.front;

import java.io.IOException;
import java.util.function.IntSupplier;

import jakarta.servlet.Filter;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.ServletRequest;
import jakarta.servlet.ServletResponse;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.jspecify.annotations.Nullable;
import org.multaqa.kit.web.Refusals;
import org.multaqa.kit.web.RequestPath;

import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;

/**
 * Lets through only requests whose address everything behind reads alike: one path has
 * one spelling, the host is one of ours, and what is for those who look after the service
 * comes to the port that is for them, and to no other.
 */
public final class AddressFilter implements Filter {

	/** Where the server itself goes with a request that has failed. */
	private static final String ERROR = "/error";

	private final FrontProperties front;

	private final IntSupplier managementPort;

	private final Refusals refusals;

	/**
	 * In front of a service.
	 * @param front how it is reached
	 * @param managementPort the port for those who look after it
	 * @param refusals answers what comes no further
	 */
	public AddressFilter(FrontProperties front, IntSupplier managementPort, Refusals refusals) {
		this.front = front;
		this.managementPort = managementPort;
		this.refusals = refusals;
	}

	@Override
	public void doFilter(ServletRequest request, ServletResponse response, FilterChain chain)
			throws ServletException, IOException {
		filter((HttpServletRequest) request, (HttpServletResponse) response, chain);
	}

	private void filter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
			throws ServletException, IOException {
		String path = RequestPath.of(request);
		boolean management = request.getLocalPort() == this.managementPort.getAsInt();
		if (!RequestPath.isPlain(path)) {
			this.refusals.refuse(request, response, HttpStatus.BAD_REQUEST, "request.ambiguous-address");
		}
		else if (!management && !this.front.isOurs(host(request))) {
			this.refusals.refuse(request, response, HttpStatus.MISDIRECTED_REQUEST, "request.foreign-host");
		}
		else if (management != isForManagement(path) || path.equals(ERROR)) {
			this.refusals.refuse(request, response, HttpStatus.NOT_FOUND, "request.unknown-address");
		}
		else {
			chain.doFilter(request, response);
		}
	}

	private static boolean isForManagement(String path) {
		return path.equals("/actuator") || path.startsWith("/actuator/") || path.startsWith("/v3/api-docs");
	}

	/** As it was sent, without the port. */
	private static String host(HttpServletRequest request) {
		@Nullable String sent = request.getHeader(HttpHeaders.HOST);
		return (sent != null) ? sent.replaceFirst(":[0-9]*$", "") : "";
	}

}
