package org.multaqa.launcher.seeds;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

/**
 * A folder of strangers. Only plain files that lie in it are read, nothing that a link in
 * it points to elsewhere; names that begin with a dot belong to the system of whoever
 * made it, and are passed over.
 */
final class SeedFolder {

	/** Largest file, in bytes. */
	static final int LARGEST_FILE = 512 * 1024;

	private final Path folder;

	private final Faults faults;

	SeedFolder(Path folder, Faults faults) {
		this.folder = folder;
		this.faults = faults;
	}

	/**
	 * Names every file that the format does not know.
	 * @param known names of the format
	 */
	void refuseOthersThan(Set<String> known) {
		try (Stream<Path> files = Files.list(this.folder)) {
			files.map((file) -> String.valueOf(file.getFileName()))
				.filter((name) -> !known.contains(name) && !name.startsWith(".")
						&& !name.toLowerCase(Locale.ROOT).startsWith("readme"))
				.sorted()
				.forEach((name) -> refuse(name, "not a file of the format; these are: " + new TreeSet<>(known)));
		}
		catch (IOException _) {
			throw new FaultySeeds(this.folder,
					List.of(new Fault(this.folder.toString(), 0, "", "there is no such folder")));
		}
	}

	boolean has(String name) {
		return Files.exists(this.folder.resolve(name), LinkOption.NOFOLLOW_LINKS);
	}

	/**
	 * Reads a file.
	 * @return absent if it cannot be read
	 */
	@Nullable String read(String name) {
		if (!has(name)) {
			refuse(name, "this file is missing");
			return null;
		}
		try {
			Path file = this.folder.resolve(name);
			@Nullable String reason = whyNotRead(file);
			if (reason != null) {
				refuse(name, reason);
				return null;
			}
			try (var stream = Files.newInputStream(file)) {
				byte[] bytes = stream.readNBytes(LARGEST_FILE + 1);
				if (bytes.length > LARGEST_FILE) {
					refuse(name, "the file is larger than " + LARGEST_FILE / 1024 + " KB");
					return null;
				}
				return StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
			}
		}
		catch (CharacterCodingException _) {
			refuse(name, "the file is not UTF-8");
		}
		catch (IOException ex) {
			refuse(name, "cannot be read: " + ex);
		}
		return null;
	}

	private @Nullable String whyNotRead(Path file) throws IOException {
		if (Files.isSymbolicLink(file)) {
			if (!Files.exists(file)) {
				return "a link to nothing; a file is needed here";
			}
			if (!file.toRealPath().startsWith(this.folder.toRealPath())) {
				return "a link out of the folder; the file itself is needed here";
			}
		}
		if (Files.isDirectory(file)) {
			return "a folder; a file is needed here";
		}
		return Files.isRegularFile(file) ? null : "a pipe or a device; a file is needed here";
	}

	private void refuse(String name, String reason) {
		this.faults.add(new Fault(name, 0, "", reason));
	}

}
