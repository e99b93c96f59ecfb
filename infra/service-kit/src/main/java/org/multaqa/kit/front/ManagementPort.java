package org.multaqa.kit.front;

import java.util.Map;

import org.apache.catalina.connector.Connector;
import org.apache.coyote.AbstractProtocol;
import org.apache.tomcat.util.threads.VirtualThreadExecutor;
import org.jspecify.annotations.Nullable;

import org.springframework.boot.tomcat.CompressionConnectorCustomizer;
import org.springframework.boot.tomcat.servlet.TomcatServletWebServerFactory;
import org.springframework.boot.web.server.Compression;
import org.springframework.boot.web.server.WebServerFactoryCustomizer;
import org.springframework.boot.web.server.context.WebServerInitializedEvent;
import org.springframework.context.ApplicationListener;
import org.springframework.core.env.ConfigurableEnvironment;
import org.springframework.core.env.MapPropertySource;

/**
 * A port of its own for those who look after the service: how it is, its figures, and the
 * description of its API. A second door to the same server: a server of its own, as Boot
 * would start it, costs each of seven services a context. {@link AddressFilter} keeps
 * apart what comes by which door.
 */
public final class ManagementPort implements WebServerFactoryCustomizer<TomcatServletWebServerFactory>,
		ApplicationListener<WebServerInitializedEvent> {

	/** The property that says which port it became. */
	public static final String PROPERTY = "local.management.port";

	private final Connector connector = new Connector();

	private final ConfigurableEnvironment environment;

	/**
	 * Beside the port for everybody; where that is any that is free, this is, too.
	 * @param management the port, and to which address it is bound
	 * @param environment is told of it
	 */
	public ManagementPort(FrontProperties.Management management, ConfigurableEnvironment environment) {
		this.environment = environment;
		boolean anyPort = "0".equals(environment.getProperty("server.port"));
		this.connector.setPort(anyPort ? 0 : management.port());
		this.connector.setProperty("address", management.address());
		this.connector.setThrowOnFailure(true);
		if (this.connector.getProtocolHandler() instanceof AbstractProtocol<?> protocol) {
			protocol.setExecutor(new VirtualThreadExecutor("management-"));
		}
	}

	@Override
	public void customize(TomcatServletWebServerFactory factory) {
		@Nullable Compression compression = factory.getCompression();
		if (compression != null) {
			new CompressionConnectorCustomizer(compression).customize(this.connector);
		}
		factory.addAdditionalConnectors(this.connector);
	}

	@Override
	public void onApplicationEvent(WebServerInitializedEvent event) {
		this.environment.getPropertySources().addFirst(new MapPropertySource("management", Map.of(PROPERTY, number())));
	}

	/** Which port it is, once the server runs. */
	public int number() {
		return this.connector.getLocalPort();
	}

}
