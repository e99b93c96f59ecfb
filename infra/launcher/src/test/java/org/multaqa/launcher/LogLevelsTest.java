package org.multaqa.launcher;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;
import java.util.stream.Collectors;

import ch.qos.logback.classic.LoggerContext;
import ch.qos.logback.classic.joran.JoranConfigurator;
import ch.qos.logback.core.joran.spi.JoranException;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.slf4j.Logger;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;

import org.springframework.core.io.ClassPathResource;

import static org.assertj.core.api.Assertions.assertThat;

/** The laptop's one log is as quiet as those of services that run alone. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class LogLevelsTest {

	@Test
	void of_the_laptop_are_those_of_the_services(@TempDir Path folder) throws IOException, JoranException {
		var context = new LoggerContext();
		context.putProperty("multaqa.log", folder.resolve("multaqa.log").toString());
		var configurator = new JoranConfigurator();
		configurator.setContext(context);
		configurator.doConfigure(new ClassPathResource("logback.xml").getURL());

		var ofLaptop = context.getLoggerList()
			.stream()
			.filter((logger) -> logger.getLevel() != null)
			.collect(Collectors.toMap(
					(logger) -> logger.getName().equals(Logger.ROOT_LOGGER_NAME) ? "root" : logger.getName(),
					(logger) -> logger.getLevel().toString()));
		context.stop();

		assertThat(ofLaptop).isEqualTo(ofServices());
	}

	@SuppressWarnings("unchecked")
	private static Map<String, String> ofServices() throws IOException {
		try (var yaml = new ClassPathResource("service-defaults.yml").getInputStream()) {
			for (Object document : new Load(LoadSettings.builder().build()).loadAllFromInputStream(yaml)) {
				if (((Map<String, Object>) document).get("logging.level") instanceof Map<?, ?> levels) {
					return (Map<String, String>) levels;
				}
			}
		}
		throw new IllegalStateException("There are no levels in service-defaults.yml");
	}

}
