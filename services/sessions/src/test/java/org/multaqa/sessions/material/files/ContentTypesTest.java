package org.multaqa.sessions.material.files;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.multaqa.sessions.Refusals.assertRefused;

@DisplayNameGeneration(ReplaceUnderscores.class)
class ContentTypesTest {

	@TempDir
	Path folder;

	private final ContentTypes types = new ContentTypes();

	private String typeOf(String name, byte[] content) throws IOException {
		var file = Files.write(this.folder.resolve("content"), content);
		return this.types.mediaTypeOf(name, file);
	}

	private String typeOf(String name, String content) throws IOException {
		return typeOf(name, content.getBytes(StandardCharsets.ISO_8859_1));
	}

	private byte[] zip(String... names) throws IOException {
		var file = this.folder.resolve("zip");
		try (var zip = new ZipOutputStream(Files.newOutputStream(file))) {
			for (String name : names) {
				var bytes = name.equals("mimetype") ? "application/vnd.oasis.opendocument.text" : "<x/>";
				var entry = new ZipEntry(name);
				if (name.equals("mimetype")) {
					entry.setMethod(ZipEntry.STORED);
					entry.setSize(bytes.length());
					var check = new java.util.zip.CRC32();
					check.update(bytes.getBytes(StandardCharsets.US_ASCII));
					entry.setCrc(check.getValue());
				}
				zip.putNextEntry(entry);
				zip.write(bytes.getBytes(StandardCharsets.US_ASCII));
			}
		}
		return Files.readAllBytes(file);
	}

	@Test
	void knows_what_people_show_and_hand_out() throws IOException {
		assertThat(typeOf("a.pdf", "%PDF-1.7\n%\u00e2\u00e3")).isEqualTo("application/pdf");
		assertThat(typeOf("a.png", "\u0089PNG\r\n\u001a\n\0\0\0\rIHDR")).isEqualTo("image/png");
		assertThat(typeOf("a.jpeg", "\u00ff\u00d8\u00ff\u00e0\0\u0010JFIF\0")).isEqualTo("image/jpeg");
		assertThat(typeOf("a.webp", "RIFF\u0024\0\0\0WEBPVP8 ")).isEqualTo("image/webp");
		assertThat(typeOf("a.txt", "Agenda\nwith words")).isEqualTo("text/plain");
		assertThat(typeOf("a.csv", "name;office\nHind;MENA")).isEqualTo("text/csv");
		assertThat(typeOf("a.odt", zip("mimetype", "content.xml")))
			.isEqualTo("application/vnd.oasis.opendocument.text");
		assertThat(typeOf("a.pptx", zip("[Content_Types].xml", "_rels/.rels", "ppt/presentation.xml")))
			.isEqualTo("application/vnd.openxmlformats-officedocument.presentationml.presentation");
		assertThat(typeOf("a.docx", zip("word/document.xml", "[Content_Types].xml")))
			.isEqualTo("application/vnd.openxmlformats-officedocument.wordprocessingml.document");
	}

	@Test
	void keeps_no_page_that_is_called_a_document() {
		assertRefused("material.type-not-kept",
				() -> typeOf("a.pdf", "<!DOCTYPE html><html><script>x</script></html>"));
		assertRefused("material.type-not-kept", () -> typeOf("a.txt", "<html><body>x</body></html>"));
		assertRefused("material.type-not-kept",
				() -> typeOf("a.png", "<svg xmlns=\"http://www.w3.org/2000/svg\"><script/></svg>"));
		assertRefused("material.type-not-kept", () -> typeOf("a.pdf", "MZ\u0090\0\u0003\0\0\0"));
		assertRefused("material.type-not-kept", () -> typeOf("a.txt", ""));
	}

	@Test
	void keeps_no_package_of_anything_and_no_macros() throws IOException {
		byte[] anything = zip("readme.txt", "run.exe");
		byte[] macros = zip("[Content_Types].xml", "word/document.xml", "word/vbaProject.bin");
		byte[] basic = zip("mimetype", "content.xml", "Basic/Standard/Module1.xml");

		assertRefused("material.type-not-kept", () -> typeOf("a.zip", anything));
		assertRefused("material.type-not-kept", () -> typeOf("a.docx", anything));
		assertRefused("material.type-not-kept", () -> typeOf("a.docx", macros));
		assertRefused("material.type-not-kept", () -> typeOf("a.odt", basic));
		assertRefused("material.type-not-kept", () -> typeOf("a.docx", "PK\u0003\u0004 broken"));
	}

	@Test
	void keeps_no_package_that_cannot_be_read_whole_for_nobody_knows_what_is_in_it() throws IOException {
		byte[] text = zip("mimetype", "content.xml");
		byte[] cut = Arrays.copyOf(text, text.length - 30);

		assertRefused("material.type-not-kept", () -> typeOf("a.odt", cut));
	}

	@ParameterizedTest
	@ValueSource(strings = { "a.html", "a.exe", "a", "a.pdf.js", "a.docx" })
	void insists_on_a_name_that_ends_as_what_it_is(String name) {
		assertRefused("material.other-content", () -> typeOf(name, "%PDF-1.7\n"));
	}

}
