package org.multaqa.kit.front;

import org.springframework.boot.tomcat.servlet.TomcatServletWebServerFactory;
import org.springframework.boot.web.server.WebServerFactoryCustomizer;
import org.springframework.core.Ordered;

/**
 * Where people come by TLS, the cookie of a session travels by nothing else, and no other
 * host can set it ({@code __Host-}, RFC 6265bis, section 4.1.3.2).
 *
 * @param front says whether they do
 */
public record SecureCookies(
		FrontProperties front) implements WebServerFactoryCustomizer<TomcatServletWebServerFactory>, Ordered {

	private static final String PREFIX = "__Host-";

	@Override
	public void customize(TomcatServletWebServerFactory factory) {
		var cookie = factory.getSettings().getSession().getCookie();
		if (this.front.isSecure() && cookie.getName() != null) {
			cookie.setName(PREFIX + cookie.getName());
			cookie.setSecure(true);
			cookie.setPath("/");
		}
	}

	/** After Boot's own, which sets what is configured. */
	@Override
	public int getOrder() {
		return Ordered.LOWEST_PRECEDENCE;
	}

}
