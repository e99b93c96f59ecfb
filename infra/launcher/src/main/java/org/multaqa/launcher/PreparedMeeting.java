package org.multaqa.launcher;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import com.mongodb.client.MongoClients;
import org.bson.Document;
import org.multaqa.embedded.DataFolder;
import org.multaqa.embedded.EmbeddedStore;

/**
 * A meeting that was played beforehand, through the same APIs, to where its seeds let
 * people in, and then stopped. A start from a copy of what the services wrote takes
 * seconds.
 */
final class PreparedMeeting {

	/** Which seeds were played, the last thing that is written. */
	private static final String SEEDS = "seeds.sha256";

	/** Lies in a data folder while a copy is on its way there, or what was there out. */
	private static final String ARRIVING = "arriving";

	/**
	 * What is copied. Of the secrets only the key of before is left, which opens the
	 * answers of the seeds and nothing that people say later.
	 */
	private static final List<String> COPIED = List.of("kafka", "store", "clock", "played", LaptopSecrets.FILE);

	/** What a data folder consists of; its log is no part of it. */
	private static final List<String> PARTS = Stream.concat(COPIED.stream(), Stream.of(LaptopSecrets.NEEDS_KEY_FILE))
		.toList();

	/**
	 * What services keep in their stores that opens something: keys, tokens, secrets. A
	 * service makes its own where it finds none.
	 */
	private static final Map<String, List<String>> SECRET = Map.of("identity",
			List.of("signing-keys", "authorizations", "links"), "sessions", List.of("secrets"));

	/**
	 * What the names of their other halves end in, when a kill left them half written.
	 */
	private static final List<String> HALVES = List.of(".new", ".newFile", ".tempFile");

	private final Path folder;

	PreparedMeeting(Path folder) {
		this.folder = folder;
	}

	/**
	 * Takes out what each data folder must have of its own. What the seeds say in private
	 * is sealed; the key that opens it stays, as one of before.
	 * @param port where the store may listen meanwhile
	 */
	void forgetSecrets(int port) {
		try (var store = EmbeddedStore.start(this.folder.resolve("store"), port);
				var client = MongoClients.create(store.connectionString())) {
			SECRET.forEach((database, collections) -> collections.forEach(
					(collection) -> client.getDatabase(database).getCollection(collection).deleteMany(new Document())));
			store.wipe();
			LaptopSecrets.forgetIn(this.folder);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	/**
	 * Says that all is in the folder, and of which seeds.
	 * @param seeds their folder
	 */
	void seal(Path seeds) {
		try {
			Files.writeString(this.folder.resolve(SEEDS), digest(seeds));
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	/**
	 * Takes out the meeting that is in a data folder. If that is interrupted, the next
	 * start does the rest.
	 * @param data where; its logs stay
	 */
	static void clear(DataFolder data) {
		try {
			Files.deleteIfExists(data.resolve(SEEDS));
			DataFolder.write(data.resolve(ARRIVING), "");
			clearInterrupted(data);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	/**
	 * Takes back a copy that was interrupted; nobody has seen a meeting start from it.
	 * @param data where it was on its way to
	 */
	static void clearInterrupted(DataFolder data) {
		try {
			if (Files.exists(data.resolve(ARRIVING))) {
				PARTS.stream()
					.flatMap((part) -> Stream.concat(Stream.of(part), HALVES.stream().map(part::concat)))
					.map(data::resolve)
					.filter(Files::exists)
					.forEach(Launcher::delete);
				Files.delete(data.resolve(ARRIVING));
			}
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	/**
	 * Copies the meeting into a data folder that has nothing in it.
	 * @param data where to
	 * @param seeds what must have been played
	 * @return whether there was a meeting to copy, and room for it
	 */
	boolean copyInto(DataFolder data, Path seeds) {
		try {
			boolean empty = PARTS.stream().noneMatch((part) -> Files.exists(data.resolve(part)));
			Path seal = this.folder.resolve(SEEDS);
			boolean whole = COPIED.stream().allMatch((part) -> Files.exists(this.folder.resolve(part)));
			if (!empty || !whole || !Files.exists(seal) || !Files.readString(seal).equals(digest(seeds))) {
				return false;
			}
			Path arriving = Files.createFile(data.resolve(ARRIVING));
			for (String part : COPIED) {
				copy(this.folder.resolve(part), data.resolve(part));
			}
			Files.delete(arriving);
			return true;
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	private static void copy(Path from, Path to) throws IOException {
		try (var files = Files.walk(from)) {
			for (Path file : files.toList()) {
				Files.copy(file, to.resolve(from.relativize(file).toString()));
			}
		}
	}

	/** Of the names and the contents of all files. */
	private static String digest(Path seeds) throws IOException {
		try (var files = Files.walk(seeds)) {
			var digest = MessageDigest.getInstance("SHA-256");
			for (Path file : files.filter(Files::isRegularFile).sorted().toList()) {
				byte[] content = Files.readAllBytes(file);
				digest.update((seeds.relativize(file) + "\n" + content.length + "\n").getBytes(StandardCharsets.UTF_8));
				digest.update(content);
			}
			return HexFormat.of().formatHex(digest.digest());
		}
		catch (NoSuchAlgorithmException ex) {
			throw new IllegalStateException(ex);
		}
	}

}
