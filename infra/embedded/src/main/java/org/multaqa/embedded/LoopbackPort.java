package org.multaqa.embedded;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;

/** Ports of the loopback address. */
final class LoopbackPort {

	private LoopbackPort() {
	}

	/**
	 * Says early and clearly that a port is taken: Kafka would end the whole process.
	 * @param wanted 0 for any
	 * @return the wanted port, or one that is free
	 */
	static int free(int wanted) {
		try (ServerSocket socket = new ServerSocket(wanted, 1, InetAddress.getLoopbackAddress())) {
			return socket.getLocalPort();
		}
		catch (IOException ex) {
			throw new UncheckedIOException("Port " + wanted + " is taken; stop what listens there or choose another",
					ex);
		}
	}

}
