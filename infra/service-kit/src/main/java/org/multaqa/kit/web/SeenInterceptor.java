package org.multaqa.kit.web;

import java.time.Duration;
import java.util.Collections;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.multaqa.kit.store.ReplicaRegistry;
import org.multaqa.kit.store.SeenEvent;

import org.springframework.web.servlet.HandlerInterceptor;

/**
 * What a caller has seen, this service waits for: {@code Multaqa-Seen:
 * meeting/doha-2025@7}, several with commas between. Then a request that rests on another
 * service's fact is answered from a state at least as new, or not at all.
 */
public final class SeenInterceptor implements HandlerInterceptor {

	/** The header; each of its entries is a subject and the number of its event. */
	public static final String SEEN = "Multaqa-Seen";

	/** How many subjects one request may wait for. */
	static final int MOST = 50;

	private static final Pattern ENTRY = Pattern.compile("([a-z-]{1,40})/([a-z0-9-]{1,200})@([0-9]{1,18})");

	private final ReplicaRegistry replicas;

	private final Duration patience;

	/**
	 * Lets requests wait.
	 * @param replicas what this service keeps of others
	 * @param patience how long a request waits at most
	 */
	public SeenInterceptor(ReplicaRegistry replicas, Duration patience) {
		this.replicas = replicas;
		this.patience = patience;
	}

	@Override
	public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler) {
		this.replicas.await(seen(request), this.patience);
		return true;
	}

	private static List<SeenEvent> seen(HttpServletRequest request) {
		var entries = Collections.list(request.getHeaders(SEEN))
			.stream()
			.flatMap((line) -> List.of(line.split(",", MOST + 1)).stream())
			.toList();
		if (entries.size() > MOST) {
			throw new RequestContextResolver.MalformedHeader(SEEN);
		}
		return entries.stream().map(SeenInterceptor::read).toList();
	}

	private static SeenEvent read(String entry) {
		Matcher matcher = ENTRY.matcher(entry.strip());
		if (!matcher.matches()) {
			throw new RequestContextResolver.MalformedHeader(SEEN);
		}
		return new SeenEvent(matcher.group(1), matcher.group(2), Long.parseLong(matcher.group(3)));
	}

}
