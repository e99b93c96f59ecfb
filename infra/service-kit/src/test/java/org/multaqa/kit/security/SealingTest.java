package org.multaqa.kit.security;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;

import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

@DisplayNameGeneration(ReplaceUnderscores.class)
class SealingTest {

	private static final byte[] OLD = key(1);

	private static final byte[] NEW = key(2);

	private static final byte[] WORD = "word".getBytes(StandardCharsets.UTF_8);

	@Test
	void what_was_sealed_before_the_key_turned_opens_and_what_is_sealed_now_needs_the_new_one() {
		String before = new Sealing(List.of(OLD)).seal(WORD, "x");
		var turned = new Sealing(List.of(NEW, OLD));

		assertThat(turned.open(before, "x")).isEqualTo(WORD);
		String after = turned.seal(WORD, "x");
		assertThat(new Sealing(List.of(NEW)).open(after, "x")).isEqualTo(WORD);
		assertThatIllegalStateException().isThrownBy(() -> new Sealing(List.of(OLD)).open(after, "x"));
	}

	@Test
	void nothing_opens_elsewhere_or_changed_or_twice_alike() {
		var sealing = new Sealing(List.of(NEW));
		String sealed = sealing.seal(WORD, "x");

		assertThatIllegalStateException().isThrownBy(() -> sealing.open(sealed, "y"));
		assertThatIllegalStateException()
			.isThrownBy(() -> sealing.open(sealed.substring(0, sealed.length() - 4) + "AAA=", "x"));
		assertThatIllegalStateException().isThrownBy(() -> sealing.open("v9:" + sealed, "x"));
		assertThat(sealing.seal(WORD, "x")).isNotEqualTo(sealed);
	}

	private static byte[] key(int number) {
		byte[] key = new byte[Sealing.KEY_BYTES];
		Arrays.fill(key, (byte) number);
		return key;
	}

}
