package org.multaqa.launcher;

import java.time.Clock;
import java.util.Locale;
import java.util.Map;

import org.multaqa.identity.laptop.Laptop;

import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.support.GenericApplicationContext;

/**
 * A service as a laptop puts it together: with the time of the meeting, and identity with
 * its shortcut, which no property can open. Needs nothing that a service's own jar lacks,
 * because it runs in there as well.
 */
final class LaptopService {

	private LaptopService() {
	}

	/**
	 * The service before it starts.
	 * @param service its name
	 * @param clock the time of the meeting
	 * @return knows where its configuration is
	 */
	static SpringApplicationBuilder application(String service, Clock clock) {
		return new SpringApplicationBuilder(mainClassOf(service))
			.properties(
					Map.of("spring.config.location", "classpath:/service-defaults.yml,classpath:/" + service + ".yml"))
			.initializers((context) -> {
				var beans = (GenericApplicationContext) context;
				beans.registerBean("clock", Clock.class, () -> clock);
				if (service.equals("identity")) {
					beans.registerBean("laptop", Laptop.class, Laptop::new);
				}
			});
	}

	/**
	 * The class that starts a service.
	 * @param service its name
	 * @return for instance {@code org.multaqa.roadmap.RoadmapService}
	 */
	static Class<?> mainClassOf(String service) {
		String name = service.substring(0, 1).toUpperCase(Locale.ROOT) + service.substring(1);
		try {
			return Class.forName("org.multaqa." + service + "." + name + "Service");
		}
		catch (ClassNotFoundException ex) {
			throw new IllegalStateException("there is no service " + service, ex);
		}
	}

}
