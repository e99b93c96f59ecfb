package org.multaqa.identity;

import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;

import org.multaqa.identity.founders.application.FirstRunNotice;

import org.springframework.context.ConfigurableApplicationContext;

/** An instance of identity on a store of its own, with what it tells on its screen. */
final class Installation implements AutoCloseable {

	private final List<String> told = new CopyOnWriteArrayList<>();

	private final ConfigurableApplicationContext context;

	/**
	 * Starts an instance.
	 * @param database which installation it is of
	 * @param more what else it is told on its command line
	 */
	Installation(String database, String... more) {
		var arguments = new java.util.ArrayList<>(List.of("--server.port=0", "--spring.mongodb.database=" + database,
				"--multaqa.identity.issuer=http://identity.test", "--multaqa.identity.portal-url=http://portal.test",
				"--SMTP_HOST=127.0.0.1", "--SMTP_PORT=" + Mailbox.port(), "--logging.level.org.multaqa.security=INFO"));
		arguments.addAll(List.of(more));
		this.context = IdentityApplication.application()
			.initializers(new OnThisLaptop(),
					(starting) -> starting.getBeanFactory().registerSingleton("screen", new OnScreen(this.told)))
			.run(arguments.toArray(String[]::new));
	}

	String code() {
		return this.told.getLast();
	}

	List<String> told() {
		return List.copyOf(this.told);
	}

	Browser browser() {
		return new Browser(Integer.parseInt(this.context.getEnvironment().getRequiredProperty("local.server.port")))
			.reading("en");
	}

	@Override
	public void close() {
		this.context.close();
	}

	private record OnScreen(List<String> told) implements FirstRunNotice {

		@Override
		public void tell(String code, String page) {
			this.told.add(code);
		}

		@Override
		public boolean outlivesRestart() {
			return false;
		}

	}

}
