package org.multaqa.portal.edge.calls;

import java.util.List;
import java.util.Map;

import org.springframework.boot.context.properties.ConfigurationProperties;

/**
 * Where the services are, and who answers for which part of the API.
 *
 * @param services base address of each service by its name
 * @param management base address at which each service says how it is, by its name
 * @param mailboxUrl address of the laptop's mailbox, or blank where there is none
 * @param passkeysUrl address of the page on which people keep their passkeys
 */
@ConfigurationProperties("multaqa.portal")
public record ServiceAddresses(Map<String, String> services, Map<String, String> management, String mailboxUrl,
		String passkeysUrl) {

	/** The services behind the portal, in the order of operators' pages. */
	public static final List<String> NAMES = List.of("identity", "registration", "sessions", "recommendations",
			"roadmap", "notifications");

	/** The portal itself, which has operations like any other service. */
	public static final String SELF = "portal";

	/** Patterns below {@code /api/v1} by service; what comes first wins. */
	public static final List<Route> ROUTES = List.of(
			new Route("sessions", List.of("/meetings/{meeting}/rooms/**", "/meetings/{meeting}/tracks/**",
					"/meetings/{meeting}/sessions/**", "/meetings/{meeting}/releases/**",
					"/meetings/{meeting}/programme/**", "/meetings/{meeting}/planning-rules/**",
					"/meetings/{meeting}/proposal/**", "/meetings/{meeting}/people/{person}/presence",
					"/meetings/{meeting}/guests/**", "/workshops/**", "/sessions/**", "/outputs/**", "/late-words/**")),
			new Route("recommendations", List.of("/meetings/{meeting}/recommendations/**", "/recommendations/**")),
			new Route("roadmap", List.of("/meetings/{meeting}/roadmaps/**", "/roadmaps/**")),
			new Route("identity",
					List.of("/accounts/**", "/founders/**", "/guests/**", "/erasures/**", "/blocks/**", "/sign-ins/**",
							"/passkeys/**")),
			new Route("notifications",
					List.of("/deliveries/**", "/preferences/**", "/meetings/{meeting}/deliveries/**",
							"/meetings/{meeting}/letters/**")),
			new Route("registration",
					List.of("/meetings/**", "/offices/**", "/delegations/**", "/people/**", "/me/**")));

	public ServiceAddresses {
		services = Map.copyOf(services);
		management = Map.copyOf(management);
		if (!services.keySet().containsAll(NAMES)) {
			throw new IllegalArgumentException("multaqa.portal.services must name all of " + NAMES);
		}
	}

	/**
	 * Where a service is.
	 * @return its base address, without a slash at its end
	 */
	public String of(String service) {
		return address(this.services, service);
	}

	/**
	 * Where a service says how it is.
	 * @return its base address, without a slash at its end
	 */
	String managementOf(String service) {
		return address(this.management, service);
	}

	private static String address(Map<String, String> addresses, String service) {
		var address = addresses.get(service);
		if (address == null) {
			throw new IllegalArgumentException("there is no service " + service);
		}
		return address.replaceFirst("/+$", "");
	}

	/**
	 * Who answers for a part of the API.
	 *
	 * @param patterns for which paths below {@code /api/v1}
	 */
	public record Route(String service, List<String> patterns) {

	}

}
