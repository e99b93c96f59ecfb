package org.multaqa.kit.front;

import java.net.InetAddress;
import java.net.URI;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.util.unit.DataSize;

/**
 * How a service is reached.
 *
 * @param addresses under which it may be called, for instance
 * {@code https://meeting.example}; the first is the one that people use. None for a
 * service that nobody but other services can reach
 * @param proxies network addresses of the proxies in front of it, whose word on who calls
 * and how is believed; nobody's by default. Neither names nor ranges
 * @param pages whether people read its refusals, as pages, where they ask for one
 * @param largestJson bytes of a body that is JSON
 * @param management where it says how it is
 */
@ConfigurationProperties("multaqa.front")
public record FrontProperties(@DefaultValue List<String> addresses, @DefaultValue List<String> proxies,
		@DefaultValue("false") boolean pages, @DefaultValue("1MB") DataSize largestJson, Management management) {

	private static final List<String> LOOPBACK = List.of("localhost", "127.0.0.1", "[::1]");

	public FrontProperties {
		addresses = addresses.stream().map(String::strip).filter((each) -> !each.isEmpty()).toList();
		proxies = proxies.stream()
			.map(String::strip)
			.filter((each) -> !each.isEmpty())
			.map(FrontProperties::plainAddress)
			.toList();
	}

	/** As a caller's address is written, which is compared with it. */
	private static String plainAddress(String proxy) {
		try {
			return InetAddress.ofLiteral(proxy).getHostAddress();
		}
		catch (IllegalArgumentException ex) {
			throw new IllegalArgumentException("TRUSTED_PROXIES: " + proxy
					+ " is no network address (192.0.2.7 or 2001:db8::7; no name, no range)", ex);
		}
	}

	/** Whether this service may be called by a name of a host, without its port. */
	boolean isOurs(String host) {
		return this.addresses.isEmpty() || Stream.concat(hosts(), LOOPBACK.stream()).anyMatch(host::equalsIgnoreCase);
	}

	/** Whether people reach it by TLS. */
	boolean isSecure() {
		return this.addresses.stream()
			.findFirst()
			.filter((address) -> "https".equalsIgnoreCase(URI.create(address).getScheme()))
			.isPresent();
	}

	private Stream<String> hosts() {
		return this.addresses.stream()
			.flatMap((address) -> Optional.ofNullable(URI.create(address).getHost()).stream())
			.map((host) -> host.toLowerCase(Locale.ROOT));
	}

	/** The proxies as Tomcat knows them. */
	String proxyPattern() {
		return this.proxies.stream().map((proxy) -> proxy.replace(".", "\\.")).collect(Collectors.joining("|"));
	}

	/**
	 * Where a service says how it is, to those who look after it.
	 *
	 * @param port 0 for any that is free
	 * @param address to which the port is bound
	 */
	public record Management(int port, @DefaultValue("127.0.0.1") String address) {

	}

}
