package org.multaqa.portal.access;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;

import org.multaqa.portal.running.RunningPortal;
import org.multaqa.testkit.Door;
import org.multaqa.testkit.RoutesContract;

@RunningPortal
class RoutesTest implements RoutesContract {

	/**
	 * What goes on to a service, to those who have signed in; its own table says who may.
	 */
	private static final List<String> GATEWAY = List.of("/accounts/**", "/delegations/**", "/deliveries/**",
			"/blocks/**", "/erasures/**", "/founders/**", "/guests/**", "/late-words/**", "/me/**", "/meetings/**",
			"/meetings/{meeting}/deliveries/**", "/meetings/{meeting}/guests/**", "/meetings/{meeting}/letters/**",
			"/meetings/{meeting}/people/{person}/presence", "/meetings/{meeting}/planning-rules/**",
			"/meetings/{meeting}/programme/**", "/meetings/{meeting}/proposal/**",
			"/meetings/{meeting}/recommendations/**", "/meetings/{meeting}/releases/**",
			"/meetings/{meeting}/roadmaps/**", "/meetings/{meeting}/rooms/**", "/meetings/{meeting}/sessions/**",
			"/meetings/{meeting}/tracks/**", "/offices/**", "/outputs/**", "/passkeys/**", "/people/**",
			"/preferences/**", "/recommendations/**", "/roadmaps/**", "/sessions/**", "/sign-ins/**", "/workshops/**");

	/** Meetings that one may see, or the only one. */
	private static final String MEETINGS = "GET /";

	/** Open to all, and never at its end; it tells of no meeting that is not public. */
	private static final String STREAM = "GET /live";

	private static final Set<String> OPERATORS = Set.of("founder", "operator");

	@Override
	public String meeting() {
		return "doha";
	}

	@Override
	public boolean hasAccessTest() {
		return false;
	}

	@Override
	public List<Door> doors() {
		return List.of(Door.of("GET /api/v1/journal", "/api/v1/journal", SIGNED_IN),
				Door.of("GET /api/v1/journal/recent", "/api/v1/journal/recent?meeting=doha", SIGNED_IN),
				Door.of("GET /api/v1/journal/{family}/{id}", "/api/v1/journal/recommendation/r-open", SIGNED_IN),
				Door.of("GET /api/v1/trace/sessions/{id}", "/api/v1/trace/sessions/languages", SIGNED_IN),
				Door.of("GET /api/v1/trace/outputs/{id}", "/api/v1/trace/outputs/o-1", SIGNED_IN),
				Door.of("GET /api/v1/trace/recommendations/{id}", "/api/v1/trace/recommendations/r-open", SIGNED_IN),
				Door.of("GET /api/v1/trace/initiatives/{id}", "/api/v1/trace/initiatives/i-terms?meeting=doha",
						SIGNED_IN),
				Door.of("GET /api/v1/trace/meetings/{meeting}/orphans/outputs",
						"/api/v1/trace/meetings/doha/orphans/outputs", SIGNED_IN),
				Door.of("GET /api/v1/trace/meetings/{meeting}/orphans/recommendations",
						"/api/v1/trace/meetings/doha/orphans/recommendations", SIGNED_IN),
				Door.of("GET /api/v1/read-models/check", "/api/v1/read-models/check", OPERATORS),
				Door.of("GET /api/v1/read-models/rebuild", "/api/v1/read-models/rebuild", OPERATORS),
				Door.of("POST /api/v1/read-models/rebuild", "/api/v1/read-models/rebuild", OPERATORS),
				// a page asks who has signed in with a browser, and knows no token
				Door.ofAll("ANY /**", "/nothing-at-all", 401), Door.ofAll("ANY /webjars/**", "/webjars/none.js", 401),
				Door.ofAll("ANY /assets/**", "/assets/none.css", 404),
				Door.ofAll("guard OAuth2ProtectedResourceMetadataFilter", "/.well-known/oauth-protected-resource", 401),
				Door.ofAll("guard OAuth2AuthorizationRequestRedirectFilter", "/oauth2/authorization/identity", 302),
				Door.ofAll("guard OAuth2LoginAuthenticationFilter", "/login/oauth2/code/identity", 401));
	}

	/**
	 * Pages and forms have tables of their own; HttpMannersTest asks the stream,
	 * EndedSignInTest for the meetings.
	 */
	@Override
	public boolean isElsewhere(String route) {
		return FormsTest.isForm(route) || AccessTest.knows(route) || route.equals(STREAM) || route.equals(MEETINGS);
	}

	@Override
	public Set<String> passages() {
		var passages = new TreeSet<>(Set.of("ANY Never", "filter RefusedCredentialsFilter",
				"filter UnreadableFormFilter", "filter WeightCalculatorFilter", "guard CsrfFilter"));
		GATEWAY.forEach((path) -> passages.add("ANY /api/v1" + path));
		return passages;
	}

}
