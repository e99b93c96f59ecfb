package org.multaqa.launcher;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.Collectors;

import org.multaqa.embedded.DataFolder;

/**
 * The secrets of one data folder, made by chance when it is first used and kept in it, so
 * that nothing that opens one folder opens another. Each service is told its own.
 */
final class LaptopSecrets {

	/** The file, with {@code NAME=value} in each line. */
	static final String FILE = "secrets";

	/** Where the key for private needs lies in folders of before there was the file. */
	static final String NEEDS_KEY_FILE = "needs.key";

	private static final String NEEDS_KEY = "REGISTRATION_NEEDS_KEY";

	private static final String ACCOUNTS = "REGISTRATION_CLIENT_SECRET";

	/** Whose secrets they are; identity knows those of all clients. */
	private static final Map<String, List<String>> OF_SERVICES = Map.of("portal", List.of("PORTAL_CLIENT_SECRET"),
			"registration", List.of(ACCOUNTS, NEEDS_KEY), "sessions", List.of("SESSIONS_CLIENT_SECRET"),
			"notifications", List.of("NOTIFICATIONS_CLIENT_SECRET"), "identity", List.of("IDENTITY_SEALING_KEY",
					"PORTAL_CLIENT_SECRET", ACCOUNTS, "SESSIONS_CLIENT_SECRET", "NOTIFICATIONS_CLIENT_SECRET"));

	private static final int BYTES = 32;

	private final Map<String, String> values;

	private LaptopSecrets(Map<String, String> values) {
		this.values = Map.copyOf(values);
	}

	/**
	 * Reads the secrets, and makes those that are not there yet.
	 * @param folder where a data folder, or whatever is thrown away, keeps them
	 */
	static LaptopSecrets in(Path folder) {
		try {
			var values = new TreeMap<String, String>();
			Path file = folder.resolve(FILE);
			if (Files.exists(file)) {
				Files.readAllLines(file).forEach((line) -> values.put(line.split("=", 2)[0], line.split("=", 2)[1]));
			}
			int before = values.size();
			Path needsKey = folder.resolve(NEEDS_KEY_FILE);
			if (Files.exists(needsKey)) {
				values.putIfAbsent(NEEDS_KEY, Files.readString(needsKey).trim());
			}
			OF_SERVICES.values()
				.stream()
				.flatMap(List::stream)
				.forEach((name) -> values.computeIfAbsent(name, LaptopSecrets::byChance));
			if (values.size() != before) {
				DataFolder.write(file,
						values.entrySet()
							.stream()
							.map((each) -> each.getKey() + "=" + each.getValue() + "\n")
							.collect(Collectors.joining()));
			}
			return new LaptopSecrets(values);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	/** What a service is told, by variables; others have no secrets. */
	Map<String, String> of(String service) {
		return OF_SERVICES.getOrDefault(service, List.of())
			.stream()
			.collect(Collectors.toUnmodifiableMap((name) -> name,
					(name) -> Objects.requireNonNull(this.values.get(name))));
	}

	/** With which registration opens accounts, and so do seeds. */
	String ofAccounts() {
		return Objects.requireNonNull(this.values.get(ACCOUNTS));
	}

	/** A key is written in Base64, a secret so that it may stand in any header. */
	private static String byChance(String name) {
		byte[] bytes = new byte[BYTES];
		new SecureRandom().nextBytes(bytes);
		return name.endsWith("_KEY") ? Base64.getEncoder().encodeToString(bytes) : HexFormat.of().formatHex(bytes);
	}

	@Override
	public String toString() {
		return "LaptopSecrets[private]";
	}

}
