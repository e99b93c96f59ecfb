package org.multaqa.identity;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.TreeSet;
import java.util.regex.Pattern;

import org.junit.jupiter.api.Test;
import org.multaqa.testkit.MessageFiles;
import org.multaqa.testkit.MessagesContract;

import static org.assertj.core.api.Assertions.assertThat;

class MessagesTest extends MessagesContract {

	private static final Pattern IN_TEMPLATE = Pattern.compile("#\\{((?:page|mail)\\.[a-z-]+(?:\\.[a-z-]+)*)");

	private static final MessageFiles PAGES = new MessageFiles("pages/identity");

	MessagesTest() {
		super("identity", List.of("account", "first-run", "founder", "guest", "passkey", "text"));
	}

	@Test
	void pages_and_mails_say_the_same_in_every_language() {
		PAGES.assertAlikeInAllLanguages();
	}

	@Test
	void every_message_of_a_template_is_there() throws IOException {
		var keys = new TreeSet<String>();
		try (var files = Files.walk(Path.of("src/main/resources/templates"))) {
			for (Path template : files.filter((file) -> file.toString().endsWith(".html")).toList()) {
				IN_TEMPLATE.matcher(Files.readString(template)).results().forEach((found) -> keys.add(found.group(1)));
			}
		}

		assertThat(keys).hasSizeGreaterThan(20);
		assertThat(PAGES.in("en").keySet()).containsAll(keys);
	}

}
