package org.multaqa.launcher;

import java.time.Clock;
import java.util.Locale;
import java.util.Map;

import org.multaqa.identity.laptop.Laptop;

import org.springframework.aot.AotDetector;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.aot.AotApplicationContextInitializer;

/**
 * A service as a laptop puts it together: with the time of the meeting, and identity with
 * its shortcut, which no property can open. Needs nothing that a service's own jar lacks,
 * because it runs in there as well.
 */
final class LaptopService {

	private LaptopService() {
	}

	/**
	 * The service before it starts. With {@code spring.aot.enabled} its beans are those
	 * that {@link AheadOfTime} has written down.
	 * @param clock the time of the meeting
	 * @return knows where its configuration is
	 */
	static SpringApplicationBuilder application(String service, Clock clock) {
		var main = mainClassOf(service);
		var application = new SpringApplicationBuilder(main).main(main)
			.properties(
					Map.of("spring.config.location", "classpath:/service-defaults.yml,classpath:/" + service + ".yml"))
			.initializers((context) -> {
				context.getBeanFactory().registerSingleton("clock", clock);
				if (service.equals("identity")) {
					context.getBeanFactory().registerSingleton("laptop", new Laptop());
				}
			});
		if (AotDetector.useGeneratedArtifacts()) {
			application.initializers(AotApplicationContextInitializer.forInitializerClasses(
					main.getName() + "__" + aheadOfTimeName(service) + "ApplicationContextInitializer"));
		}
		return application;
	}

	/**
	 * The class that starts a service.
	 * @return for instance {@code org.multaqa.roadmap.RoadmapApplication}
	 */
	static Class<?> mainClassOf(String service) {
		try {
			return Class.forName("org.multaqa." + service + "." + capitalized(service) + "Application");
		}
		catch (ClassNotFoundException ex) {
			throw new IllegalStateException("there is no service " + service, ex);
		}
	}

	/**
	 * What the classes that are written ahead of time for a service have in their names.
	 * @return for instance {@code LaptopRoadmap}
	 */
	static String aheadOfTimeName(String service) {
		return "Laptop" + capitalized(service);
	}

	private static String capitalized(String service) {
		return service.substring(0, 1).toUpperCase(Locale.ROOT) + service.substring(1);
	}

}
