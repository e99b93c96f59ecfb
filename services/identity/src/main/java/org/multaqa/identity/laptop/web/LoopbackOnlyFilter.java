package org.multaqa.identity.laptop.web;

import java.io.IOException;
import java.net.InetAddress;
import java.util.Set;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Lets requests through that were made on this computer, for this computer: neither
 * another machine of the network nor a web site that calls itself by our address may use
 * the shortcut.
 */
final class LoopbackOnlyFilter extends OncePerRequestFilter {

	private static final Set<String> NAMES = Set.of("localhost", "127.0.0.1", "[::1]", "::1");

	@Override
	protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
			throws ServletException, IOException {
		if (InetAddress.getByName(request.getRemoteAddr()).isLoopbackAddress()
				&& NAMES.contains(request.getServerName())) {
			chain.doFilter(request, response);
			return;
		}
		response.setStatus(HttpServletResponse.SC_FORBIDDEN);
	}

}
