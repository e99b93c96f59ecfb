package org.multaqa.launcher.bench;

import java.nio.file.Path;
import java.util.List;

import org.multaqa.embedded.DataFolder;
import org.multaqa.identity.api.NewAccount;
import org.multaqa.launcher.DomainClock;
import org.multaqa.launcher.LaptopPlatform;
import org.multaqa.launcher.Ports;
import org.multaqa.launcher.Screen;
import org.multaqa.launcher.rehearsal.Platform;
import org.slf4j.bridge.SLF4JBridgeHandler;

/**
 * The platform as {@code ./multaqa up} starts it, on a folder that is thrown away, but
 * without notifications, who would write to people that have no address.
 */
final class BenchPlatform implements AutoCloseable {

	static final List<String> SERVICES = List.of("portal", "identity", "registration", "sessions", "recommendations",
			"roadmap");

	private final DataFolder folder;

	private final Ports ports;

	private final LaptopPlatform platform;

	private BenchPlatform(DataFolder folder, Ports ports, LaptopPlatform platform) {
		this.folder = folder;
		this.ports = ports;
		this.platform = platform;
	}

	/**
	 * Starts it.
	 * @param work an empty folder
	 * @param founder who may open meetings
	 */
	static BenchPlatform start(Path work, NewAccount founder) {
		SLF4JBridgeHandler.removeHandlersForRootLogger();
		SLF4JBridgeHandler.install();
		var folder = DataFolder.lock(work.resolve("data"));
		var ports = Ports.free();
		var screen = new Screen(System.err, false);
		return new BenchPlatform(folder, ports,
				LaptopPlatform.start(folder, ports, new DomainClock(), founder, SERVICES, screen));
	}

	Platform seenFromOutside() {
		return this.platform.seenFromOutside();
	}

	String url(String service) {
		return this.ports.url(service);
	}

	@Override
	public void close() {
		this.platform.close();
		this.folder.close();
	}

}
