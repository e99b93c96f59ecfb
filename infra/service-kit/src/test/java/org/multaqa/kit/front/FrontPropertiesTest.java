package org.multaqa.kit.front;

import java.util.List;

import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import org.springframework.util.unit.DataSize;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

@DisplayNameGeneration(ReplaceUnderscores.class)
class FrontPropertiesTest {

	private static final FrontProperties PORTAL = at("https://Meeting.example", "http://portal:8080");

	@ParameterizedTest
	@ValueSource(strings = { "meeting.example", "MEETING.example", "portal", "localhost", "127.0.0.1", "[::1]" })
	void knows_its_names_and_this_computers(String host) {
		assertThat(PORTAL.isOurs(host)).isTrue();
	}

	@ParameterizedTest
	@ValueSource(strings = { "", "evil.example", "meeting.example.evil.example", "meeting.example.", "127.0.0.2" })
	void knows_no_other(String host) {
		assertThat(PORTAL.isOurs(host)).isFalse();
	}

	@Test
	void without_addresses_it_is_reached_by_services_alone_whatever_they_call_it() {
		assertThat(at("", " ").isOurs("sessions-7.internal")).isTrue();
	}

	@Test
	void is_secure_as_its_first_address_says() {
		assertThat(PORTAL.isSecure()).isTrue();
		assertThat(at("http://localhost:8080", "https://meeting.example").isSecure()).isFalse();
		assertThat(at().isSecure()).isFalse();
	}

	@ParameterizedTest
	@ValueSource(strings = { "10.0.0.0/8", "proxy", "10.0.0.*", "2001:db8::/32" })
	void refuses_proxies_that_would_silently_not_be_believed(String proxy) {
		assertThatIllegalArgumentException().isThrownBy(() -> behind(proxy))
			.withMessageStartingWith("TRUSTED_PROXIES: " + proxy + " is no network address");
	}

	@Test
	void writes_the_addresses_of_proxies_as_those_of_callers_are_written() {
		assertThat(behind(" 192.0.2.7 ").proxies()).containsExactly("192.0.2.7");
		assertThat(behind("2001:db8::7").proxies()).containsExactly("2001:db8:0:0:0:0:0:7");
	}

	private static FrontProperties behind(String proxy) {
		return of(List.of(), List.of(proxy));
	}

	private static FrontProperties at(String... addresses) {
		return of(List.of(addresses), List.of());
	}

	private static FrontProperties of(List<String> addresses, List<String> proxies) {
		return new FrontProperties(addresses, proxies, false, DataSize.ofMegabytes(1),
				new FrontProperties.Management(0, "127.0.0.1"));
	}

}
