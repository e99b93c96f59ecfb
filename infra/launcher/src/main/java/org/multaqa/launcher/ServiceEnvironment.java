package org.multaqa.launcher;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** What a service in a process of its own is told of its surroundings. */
final class ServiceEnvironment {

	/**
	 * Who made the tokens, by a name under which nobody can be reached. In containers
	 * only browsers know identity by the name in the tokens, so no service may call it.
	 */
	private static final String ISSUER = "http://identity.invalid";

	/** What a container is told empty where nobody says otherwise. */
	private static final Map<String, List<String>> UNSAID = Map.of("identity",
			List.of("IDENTITY_SEALING_KEYS_BEFORE", "PASSKEYS_HOST"), "registration", List.of("REGISTRATION_CODES_KEY"),
			"portal", List.of("OIDC_REVOCATION_URI", "OIDC_END_SESSION_URI"));

	private ServiceEnvironment() {
	}

	/**
	 * The variables of its environment.
	 * @param ports where everything is
	 * @param secrets of which it gets its own
	 * @param folder where the files of the security log are
	 */
	static Map<String, String> of(String service, Ports ports, LaptopSecrets secrets, Path folder) {
		var variables = new TreeMap<>(new PortVariables(ports).all());
		variables.put("OIDC_ISSUER", ISSUER);
		variables.put("SPRING_SECURITY_OAUTH2_RESOURCESERVER_JWT_JWK_SET_URI", ports.url("identity") + "/oauth2/jwks");
		variables.put("SERVER_ADDRESS", "127.0.0.1");
		variables.put("SERVER_PORT", Integer.toString(ports.of(service)));
		variables.put("MANAGEMENT_ADDRESS", "127.0.0.1");
		variables.put("TRUSTED_PROXIES", "");
		variables.put("SECURITY_LOG", folder.toString());
		variables.put("KAFKA_PROTOCOL", "PLAINTEXT");
		variables.put("KAFKA_PASSWORD", "");
		variables.put("KAFKA_CA", "");
		variables.put("MANAGEMENT_PORT", Integer.toString(ports.managementOf(service)));
		variables.putAll(secrets.of(service));
		variables.put("OIDC_AUDIENCE", "multaqa-api");
		variables.put("PASSKEYS_HOST", "");
		UNSAID.getOrDefault(service, List.of()).forEach((name) -> variables.put(name, ""));
		if (service.equals("identity")) {
			variables.put("MULTAQA_FOUNDER_EMAIL", "");
			variables.put("PASSKEYS_REQUIRED_OF_FOUNDERS", "false");
		}
		return variables;
	}

}
