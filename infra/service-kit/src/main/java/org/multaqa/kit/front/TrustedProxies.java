package org.multaqa.kit.front;

import org.apache.catalina.valves.RemoteIpValve;

import org.springframework.boot.tomcat.servlet.TomcatServletWebServerFactory;
import org.springframework.boot.web.server.WebServerFactoryCustomizer;

/**
 * Believes the proxies that are named, and nobody else, who calls and whether by TLS
 * ({@code X-Forwarded-For}, {@code X-Forwarded-Proto}). The host is the one that was
 * asked, which a proxy passes on.
 *
 * @param front names them
 */
public record TrustedProxies(
		FrontProperties front) implements WebServerFactoryCustomizer<TomcatServletWebServerFactory> {

	@Override
	public void customize(TomcatServletWebServerFactory factory) {
		if (this.front.proxies().isEmpty()) {
			return;
		}
		var valve = new RemoteIpValve();
		valve.setInternalProxies(this.front.proxyPattern());
		valve.setRemoteIpHeader("X-Forwarded-For");
		valve.setProtocolHeader("X-Forwarded-Proto");
		valve.setProxiesHeader("X-Forwarded-By");
		factory.addEngineValves(valve);
	}

}
