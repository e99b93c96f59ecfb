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

	/** Keys of before, which only open. Where there are none, it is said so. */
	private static final String NEEDS_KEYS_BEFORE = "REGISTRATION_NEEDS_KEYS_BEFORE";

	private static final String ACCOUNTS = "REGISTRATION_CLIENT_SECRET";

	/** Whose secrets they are; identity knows those of all clients. */
	private static final Map<String, List<String>> OF_SERVICES = Map.of("portal", List.of("PORTAL_CLIENT_SECRET"),
			"registration", List.of(ACCOUNTS, NEEDS_KEY), "sessions", List.of("SESSIONS_CLIENT_SECRET"), "roadmap",
			List.of("ROADMAP_CLIENT_SECRET"), "notifications", List.of("NOTIFICATIONS_CLIENT_SECRET"), "identity",
			List.of("IDENTITY_SEALING_KEY", "PORTAL_CLIENT_SECRET", ACCOUNTS, "SESSIONS_CLIENT_SECRET",
					"ROADMAP_CLIENT_SECRET", "NOTIFICATIONS_CLIENT_SECRET"));

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

	/**
	 * Forgets all but what opens what is sealed in the folder: the key for needs is one
	 * of before from now on, and the next one is made where the secrets are read again.
	 */
	static void forgetIn(Path folder) throws IOException {
		String key = Objects.requireNonNull(in(folder).values.get(NEEDS_KEY));
		Files.deleteIfExists(folder.resolve(NEEDS_KEY_FILE));
		DataFolder.write(folder.resolve(FILE), NEEDS_KEYS_BEFORE + "=" + key + "\n");
	}

	/** What a service is told, by variables; others have no secrets. */
	Map<String, String> of(String service) {
		var told = new TreeMap<String, String>();
		OF_SERVICES.getOrDefault(service, List.of())
			.forEach((name) -> told.put(name, Objects.requireNonNull(this.values.get(name))));
		if (told.containsKey(NEEDS_KEY)) {
			told.put(NEEDS_KEYS_BEFORE, this.values.getOrDefault(NEEDS_KEYS_BEFORE, ""));
		}
		return told;
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
