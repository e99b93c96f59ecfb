package org.multaqa.identity.tokens.web;

import java.util.List;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpSession;
import org.jspecify.annotations.Nullable;
import org.multaqa.identity.signin.web.EndedSessionFilter;
import org.multaqa.identity.tokens.application.SignInNotes;

import org.springframework.http.HttpHeaders;
import org.springframework.security.oauth2.core.AuthorizationGrantType;
import org.springframework.security.oauth2.server.authorization.OAuth2Authorization;
import org.springframework.web.context.request.RequestContextHolder;
import org.springframework.web.context.request.ServletRequestAttributes;

/**
 * Notes with a sign-in in which browser it was made, so that the person knows it again:
 * its name and system, never its address, and which session it has here, as a
 * fingerprint.
 */
public final class BrowserNotes {

	/** What names a browser in {@code User-Agent}; the first that is there counts. */
	private static final List<Sign> BROWSERS = List.of(new Sign("Edg", "Edge"), new Sign("OPR/", "Opera"),
			new Sign("SamsungBrowser", "Samsung Internet"), new Sign("Firefox", "Firefox"),
			new Sign("FxiOS", "Firefox"), new Sign("CriOS", "Chrome"), new Sign("Chrome", "Chrome"),
			new Sign("Safari", "Safari"));

	private static final List<Sign> SYSTEMS = List.of(new Sign("Android", "Android"), new Sign("iPhone", "iPhone"),
			new Sign("iPad", "iPad"), new Sign("Windows", "Windows"), new Sign("Mac OS X", "macOS"),
			new Sign("CrOS", "ChromeOS"), new Sign("Linux", "Linux"));

	private BrowserNotes() {
	}

	/** With the notes, if it comes from a browser just now; else as it is. */
	public static OAuth2Authorization with(OAuth2Authorization authorization) {
		if (authorization.getAttribute(SignInNotes.DEVICE) != null
				|| !AuthorizationGrantType.AUTHORIZATION_CODE.equals(authorization.getAuthorizationGrantType())
				|| !(RequestContextHolder.getRequestAttributes() instanceof ServletRequestAttributes current)) {
			return authorization;
		}
		HttpServletRequest request = current.getRequest();
		@Nullable HttpSession session = request.getSession(false);
		return OAuth2Authorization.from(authorization)
			.attribute(SignInNotes.DEVICE, device(request.getHeader(HttpHeaders.USER_AGENT)))
			.attribute(SignInNotes.SESSION, (session != null) ? EndedSessionFilter.fingerprint(session) : "")
			.build();
	}

	static String device(@Nullable String agent) {
		if (agent == null) {
			return "";
		}
		return String.join(", ",
				List.of(BROWSERS, SYSTEMS)
					.stream()
					.flatMap((signs) -> signs.stream().filter((sign) -> agent.contains(sign.part())).limit(1))
					.map(Sign::name)
					.toList());
	}

	/** Something by which a name is known. */
	private record Sign(String part, String name) {

	}

}
