package org.multaqa.launcher;

import java.nio.file.Path;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.format.DateTimeParseException;
import java.util.ArrayDeque;
import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * What was asked for on the command line.
 *
 * @param port the portal's port
 * @param data the data folder
 * @param seeds the meeting to load
 * @param clock at which moment of the meeting to start, or absent to go on
 * @param fresh whether to forget the meeting that is in the data folder
 * @param noSeeds whether to load no meeting
 * @param json where to write the report of a rehearsal, or absent
 * @param apart whether to rehearse with every service in a process of its own
 * @param secured whether everybody signs in at the broker
 */
record Options(int port, Path data, Path seeds, @Nullable Instant clock, boolean fresh, boolean noSeeds,
		@Nullable Path json, boolean apart, boolean secured) {

	static final int DEFAULT_PORT = 8080;

	private static final int HIGHEST_PORT = 65_500;

	static Options parse(List<String> args) {
		var left = new ArrayDeque<>(args);
		int port = DEFAULT_PORT;
		Path data = Path.of(".multaqa");
		Path seeds = Path.of("seeds", "doha-2025");
		@Nullable Instant clock = null;
		boolean fresh = false;
		boolean noSeeds = false;
		@Nullable Path json = null;
		boolean apart = false;
		boolean secured = false;
		while (!left.isEmpty()) {
			String option = left.removeFirst();
			switch (option) {
				case "--port" -> port = portOf(value(option, left));
				case "--data" -> data = Path.of(value(option, left));
				case "--seeds" -> seeds = Path.of(value(option, left));
				case "--clock" -> clock = momentOf(value(option, left));
				case "--json" -> json = Path.of(value(option, left));
				case "--fresh" -> fresh = true;
				case "--no-seeds" -> noSeeds = true;
				case "--apart" -> apart = true;
				case "--secured" -> secured = true;
				default -> throw new Misunderstood("I do not know the option " + option);
			}
		}
		if (apart && secured) {
			throw new Misunderstood("--secured is for services in one process, --apart is not");
		}
		return new Options(port, data, seeds, clock, fresh, noSeeds, json, apart, secured);
	}

	/** With which services sign in at the broker, or absent where nobody does. */
	@Nullable BrokerPasswords passwords() {
		return this.secured ? new BrokerPasswords() : null;
	}

	private static String value(String option, ArrayDeque<String> left) {
		if (left.isEmpty()) {
			throw new Misunderstood(option + " needs a value");
		}
		return left.removeFirst();
	}

	private static int portOf(String text) {
		try {
			int port = Integer.parseInt(text);
			if (port > 1023 && port < HIGHEST_PORT) {
				return port;
			}
		}
		catch (NumberFormatException ex) {
			throw new Misunderstood("--port needs a number between 1024 and " + HIGHEST_PORT + ", not " + text);
		}
		throw new Misunderstood("--port needs a number between 1024 and " + HIGHEST_PORT + ", not " + text);
	}

	private static Instant momentOf(String text) {
		try {
			return OffsetDateTime.parse(text).toInstant();
		}
		catch (DateTimeParseException ex) {
			throw new Misunderstood("--clock needs a moment such as 2025-12-08T09:00+03:00, not " + text);
		}
	}

	/** The command line makes no sense; the message says why, for people. */
	static final class Misunderstood extends RuntimeException {

		private static final long serialVersionUID = 1;

		Misunderstood(String message) {
			super(message);
		}

	}

}
