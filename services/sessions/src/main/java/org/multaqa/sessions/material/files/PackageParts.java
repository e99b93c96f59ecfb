package org.multaqa.sessions.material.files;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.zip.ZipFile;

/**
 * The names of the parts of a package (ZIP), by its directory; nothing is unpacked.
 *
 * @param names in lower case; none of what is no package after all
 */
record PackageParts(Set<String> names, boolean whole) {

	/** More parts than any document has. */
	private static final int MOST = 20_000;

	PackageParts {
		names = Set.copyOf(names);
	}

	static PackageParts of(Path content) {
		try (var zip = new ZipFile(content.toFile())) {
			return new PackageParts(zip.stream()
				.limit(MOST)
				.map((entry) -> entry.getName().toLowerCase(Locale.ROOT))
				.collect(Collectors.toSet()), zip.size() <= MOST);
		}
		catch (IOException ex) {
			return new PackageParts(Set.of(), false);
		}
	}

	/**
	 * Whether it is a document of Office Open XML.
	 * @param folder where its main part is
	 */
	boolean isOffice(String folder) {
		return this.names.contains("[content_types].xml")
				&& this.names.stream().anyMatch((name) -> name.startsWith(folder));
	}

	/**
	 * Whether it has programs in it, of the one kind of document or of the other, or
	 * could have: nobody knows what is in a package that cannot be read whole.
	 */
	boolean hasMacros() {
		return !this.whole || this.names.stream()
			.anyMatch((name) -> name.endsWith("vbaproject.bin") || name.startsWith("basic/")
					|| name.startsWith("scripts/"));
	}

}
