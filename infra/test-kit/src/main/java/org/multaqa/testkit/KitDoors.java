package org.multaqa.testkit;

import java.util.List;
import java.util.Set;

/** What every service has, and who is answered how at the port that people reach. */
final class KitDoors {

	private static final Set<String> OPERATORS = Set.of("founder", "operator");

	/** What is for those who look after a service is at their port, and not here. */
	private static final int ELSEWHERE = 404;

	static final List<Door> DOORS = List.of(Door.of("GET /api/v1/operations", "/api/v1/operations", OPERATORS),
			Door.of("POST /api/v1/operations/parked/resumption", "/api/v1/operations/parked/resumption?subject=none",
					OPERATORS),
			Door.of("POST /api/v1/operations/parked/skip", "/api/v1/operations/parked/skip?subject=none", OPERATORS),
			Door.ofAll("GET /actuator", "/actuator", ELSEWHERE),
			Door.ofAll("GET /actuator/health", "/actuator/health", ELSEWHERE),
			Door.ofAll("GET /actuator/health/**", "/actuator/health/readiness", ELSEWHERE),
			Door.ofAll("GET /actuator/prometheus", "/actuator/prometheus", ELSEWHERE),
			Door.ofAll("GET /v3/api-docs", "/v3/api-docs", ELSEWHERE),
			Door.ofAll("GET /v3/api-docs.yaml", "/v3/api-docs.yaml", ELSEWHERE),
			Door.ofAll("ANY /error", "/error", ELSEWHERE));

	/** What lets through, or refuses whatever comes, and has no address of its own. */
	static final Set<String> PASSAGES = Set.of("filter AcceptLanguageFilter", "filter AddressFilter",
			"filter BodyLimitFilter", "filter DelegatingFilterProxyRegistrationBean", "filter FingerprintFilter",
			"filter LimitFilter", "filter OrderedCharacterEncodingFilter", "filter OrderedFormContentFilter",
			"filter OrderedRequestContextFilter", "filter ServerHttpObservationFilter", "filter UndecidedCallerFilter",
			"filter WsFilter", "guard AnonymousAuthenticationFilter", "guard AuthorizationFilter",
			"guard BearerTokenAuthenticationFilter", "guard DisableEncodeUrlFilter", "guard ExceptionTranslationFilter",
			"guard HeaderWriterFilter", "guard LogoutFilter", "guard RequestCacheAwareFilter",
			"guard SecurityContextHolderAwareRequestFilter", "guard SecurityContextHolderFilter",
			"guard SessionManagementFilter", "guard WebAsyncManagerIntegrationFilter", "servlet dispatcherServlet /");

	private KitDoors() {
	}

}
