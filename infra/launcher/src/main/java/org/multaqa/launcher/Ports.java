package org.multaqa.launcher;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;

/**
 * The ports of one platform: the portal's, and those after it.
 *
 * @param first the portal's port
 */
public record Ports(int first) {

	/** The services in the order of their ports. */
	public static final List<String> SERVICES = List.of("portal", "identity", "registration", "sessions",
			"recommendations", "roadmap", "notifications");

	private static final int KAFKA = 7;

	private static final int STORE = 8;

	private static final int SMTP = 9;

	private static final int MAILBOX = 10;

	/** The first of the ports at which services say how they are. */
	private static final int MANAGEMENT = 11;

	/** How many there are, the portal's included. */
	static final int COUNT = MANAGEMENT + SERVICES.size();

	private static final int FIRST_TRIED = 21000;

	private static final int RUNS = 600;

	/**
	 * How many runs lie between two processes; has no divisor in common with the runs.
	 */
	private static final int APART = 37;

	/**
	 * The run to be tried next. Begins at a place of this process, so that processes that
	 * start at once, and have numbers one after the other, do not try the same runs.
	 */
	private static final AtomicInteger NEXT_TRIED = new AtomicInteger(firstTriedBy(ProcessHandle.current().pid()));

	/**
	 * Ports that are free now, for a platform that is thrown away afterwards.
	 * @return a run of free ports; what was returned once is returned again only after
	 * all others, so that two platforms that start at once have ports of their own
	 */
	public static Ports free() {
		return IntStream.generate(NEXT_TRIED::getAndIncrement)
			.limit(RUNS)
			.mapToObj((tried) -> new Ports(FIRST_TRIED + Math.floorMod(tried, RUNS) * COUNT))
			.filter((ports) -> ports.taken().isEmpty())
			.findFirst()
			.orElseThrow(() -> new IllegalStateException("there are not " + COUNT + " free ports in a row"));
	}

	/**
	 * Where a process begins to look for free runs: processes with numbers one after the
	 * other begin far from each other.
	 * @param process its id
	 * @return from 0 to the number of runs
	 */
	static int firstTriedBy(long process) {
		return Math.floorMod(process * APART, RUNS);
	}

	public int of(String service) {
		return this.first + SERVICES.indexOf(service);
	}

	/** Where a service says how it is. */
	int managementOf(String service) {
		return this.first + MANAGEMENT + SERVICES.indexOf(service);
	}

	String managementUrl(String service) {
		return "http://localhost:" + managementOf(service);
	}

	public int kafka() {
		return this.first + KAFKA;
	}

	public int store() {
		return this.first + STORE;
	}

	public int smtp() {
		return this.first + SMTP;
	}

	public int mailbox() {
		return this.first + MAILBOX;
	}

	public String url(String service) {
		return "http://localhost:" + of(service);
	}

	/**
	 * Which of the ports somebody else has.
	 * @return the taken ones
	 */
	public List<Integer> taken() {
		return IntStream.range(this.first, this.first + COUNT).filter((port) -> !isFree(port)).boxed().toList();
	}

	private static boolean isFree(int port) {
		try (var socket = new ServerSocket()) {
			socket.setReuseAddress(true);
			socket.bind(new InetSocketAddress(InetAddress.getLoopbackAddress(), port));
			return true;
		}
		catch (IOException ex) {
			return false;
		}
	}

}
