package org.multaqa.launcher;

import java.nio.file.Path;
import java.util.Arrays;

/**
 * What {@link ApartPlatform} starts inside a service's own jar: the service, with the
 * clock that it shares with the others. Runs beside the service's classes and none of the
 * launcher's but those in {@link ServiceJars#BROUGHT_ALONG}.
 */
public final class ServiceApart {

	static final String CLOCK = "multaqa.clock";

	private ServiceApart() {
	}

	/**
	 * Starts a service.
	 * @param args its name, then what it is told on its command line
	 */
	public static void main(String[] args) {
		ParentWatch.hold();
		var clock = DomainClock.sharedIn(Path.of(System.getProperty(CLOCK)));
		LaptopService.application(args[0], clock).run(Arrays.copyOfRange(args, 1, args.length));
	}

}
