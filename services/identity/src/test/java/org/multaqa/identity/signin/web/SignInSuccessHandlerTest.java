package org.multaqa.identity.signin.web;

import java.time.Duration;

import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.multaqa.kit.audit.SecurityLog;

import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.security.core.authority.AuthorityUtils;
import org.springframework.security.core.userdetails.User;

import static org.assertj.core.api.Assertions.assertThat;

@DisplayNameGeneration(ReplaceUnderscores.class)
class SignInSuccessHandlerTest {

	@Test
	void whoever_has_signed_in_stays_for_longer_than_a_visitor_is_remembered() throws Exception {
		var request = new MockHttpServletRequest();
		request.getSession().setMaxInactiveInterval((int) Duration.ofMinutes(30).toSeconds());
		String before = request.getSession().getId();

		new SignInSuccessHandler("http://portal.test", SecurityLog.none()).signIn(
				new User("noura", "", AuthorityUtils.NO_AUTHORITIES), "LAPTOP", request, new MockHttpServletResponse());

		assertThat(request.getSession().getMaxInactiveInterval()).isEqualTo(Duration.ofHours(12).toSeconds());
		assertThat(request.getSession().getId()).isNotEqualTo(before);
	}

}
