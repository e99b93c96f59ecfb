package org.multaqa.portal.edge.signin;

import java.time.Duration;
import java.util.Map;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseCookie;
import org.springframework.web.context.request.RequestContextHolder;
import org.springframework.web.context.request.ServletRequestAttributes;
import org.springframework.web.util.WebUtils;

/**
 * Whether somebody has signed out in this browser. Identity still knows them then, and
 * would let in whoever comes next without asking; so it is told to ask
 * ({@code prompt=login}, OpenID Connect Core 1.0, section 3.1.2.1).
 */
final class SignedOut {

	private static final String COOKIE = "MULTAQA_SIGNED_OUT";

	/** Longer than identity remembers anybody. */
	private static final Duration REMEMBERED = Duration.ofDays(30);

	private SignedOut() {
	}

	static void remember(HttpServletRequest request, HttpServletResponse response) {
		write(request, response, "yes", REMEMBERED);
	}

	/** Somebody has signed in again. */
	static void forget(HttpServletRequest request, HttpServletResponse response) {
		write(request, response, "", Duration.ZERO);
	}

	/**
	 * Adds what makes identity ask, where somebody has signed out.
	 * @param parameters of the way to identity
	 */
	static void forceAnew(Map<String, Object> parameters) {
		if (RequestContextHolder.getRequestAttributes() instanceof ServletRequestAttributes attributes
				&& WebUtils.getCookie(attributes.getRequest(), COOKIE) != null) {
			parameters.put("prompt", "login");
		}
	}

	private static void write(HttpServletRequest request, HttpServletResponse response, String value, Duration age) {
		response.addHeader(HttpHeaders.SET_COOKIE,
				ResponseCookie.from(COOKIE, value)
					.path("/")
					.maxAge(age)
					.httpOnly(true)
					.secure(request.isSecure())
					.sameSite("Lax")
					.build()
					.toString());
	}

}
