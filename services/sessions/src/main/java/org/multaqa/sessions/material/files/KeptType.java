package org.multaqa.sessions.material.files;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;

/**
 * The types of files that are kept: what people show and hand out. Nothing that a browser
 * or a desk would run: no pages, no scripts, no macros, and no package in which all of
 * these could hide.
 */
enum KeptType {

	PDF("application/pdf", "pdf"),

	WORD(Ooxml.TYPE + "wordprocessingml.document", "word/", "docx"),

	EXCEL(Ooxml.TYPE + "spreadsheetml.sheet", "xl/", "xlsx"),

	POWERPOINT(Ooxml.TYPE + "presentationml.presentation", "ppt/", "pptx"),

	WRITER("application/vnd.oasis.opendocument.text", "odt"),

	CALC("application/vnd.oasis.opendocument.spreadsheet", "ods"),

	IMPRESS("application/vnd.oasis.opendocument.presentation", "odp"),

	PNG("image/png", "png"),

	JPEG("image/jpeg", "jpg", "jpeg"),

	WEBP("image/webp", "webp"),

	TEXT("text/plain", "txt"),

	CSV("text/csv", "csv");

	private static final Set<KeptType> OF_OFFICE = Set.of(WORD, EXCEL, POWERPOINT);

	private static final Set<KeptType> OPEN_DOCUMENTS = Set.of(WRITER, CALC, IMPRESS);

	/** What packages are by their first bytes, whatever is in them. */
	private static final Set<String> PACKAGES = Set.of("application/zip", "application/x-tika-ooxml");

	private final String mediaType;

	private final List<String> endings;

	/** The folder of its main part, of a package. */
	private final String folder;

	KeptType(String mediaType, String... words) {
		var all = List.of(words);
		this.mediaType = mediaType;
		this.folder = all.getFirst().endsWith("/") ? all.getFirst() : "";
		this.endings = this.folder.isEmpty() ? all : all.subList(1, all.size());
	}

	/**
	 * The type of a file.
	 * @param detected by its first bytes
	 * @param ending of its name; tells a table from another text, which no byte does
	 * @param parts the parts of a package, looked at only if it is one
	 * @return empty for what is not kept
	 */
	static Optional<KeptType> of(String detected, String ending, Supplier<PackageParts> parts) {
		if (PACKAGES.contains(detected)) {
			var inside = parts.get();
			return OF_OFFICE.stream().filter((type) -> inside.isOffice(type.folder) && !inside.hasMacros()).findFirst();
		}
		if (TEXT.mediaType.equals(detected)) {
			return Optional.of(CSV.endsIn(ending) ? CSV : TEXT);
		}
		return Arrays.stream(values())
			.filter((type) -> type.mediaType.equals(detected) && !OF_OFFICE.contains(type))
			.filter((type) -> !OPEN_DOCUMENTS.contains(type) || !parts.get().hasMacros())
			.findFirst();
	}

	boolean endsIn(String ending) {
		return this.endings.contains(ending);
	}

	String mediaType() {
		return this.mediaType;
	}

	/** How a name of it ends. */
	String ending() {
		return this.endings.getFirst();
	}

	/** What the types of Office Open XML begin with. */
	private static final class Ooxml {

		static final String TYPE = "application/vnd.openxmlformats-officedocument.";

	}

}
