package org.multaqa.registration.config;

import java.time.Clock;

import org.multaqa.kit.security.ApiSecurity;
import org.multaqa.kit.store.Aggregates;
import org.multaqa.kit.web.ProblemWriter;
import org.multaqa.registration.api.InvitationLinkApi;
import org.multaqa.registration.delegation.application.AnswersService;
import org.multaqa.registration.delegation.application.CorrectionService;
import org.multaqa.registration.delegation.application.InvitationLinkService;
import org.multaqa.registration.delegation.application.InvitationLinks;
import org.multaqa.registration.delegation.application.NeedsService;
import org.multaqa.registration.delegation.application.OwnDataService;
import org.multaqa.registration.delegation.application.OwnRegistrationService;
import org.multaqa.registration.delegation.domain.Delegation;
import org.multaqa.registration.meeting.application.MeetingService;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.web.SecurityFilterChain;

/** The personal links of invitations, and what they open without a token. */
@Configuration(proxyBeanMethods = false)
class InvitationLinksConfiguration {

	/** Their secret follows from the first key for needs, so there is one key to keep. */
	@Bean
	InvitationLinks invitationLinks(@Value("${multaqa.registration.codes-key:}") String key,
			@Value("${multaqa.registration.needs-key:}") String needsKey) {
		return new InvitationLinks(NeedsKey.ofCodes(key, needsKey));
	}

	@Bean
	InvitationLinkService invitationLinkService(Aggregates<Delegation> delegations, MeetingService meetings,
			InvitationLinks links, OwnDataService data, OwnRegistrationService registration,
			CorrectionService correction, NeedsService needs, AnswersService answers, Clock clock) {
		return new InvitationLinkService(delegations, meetings, links, data, registration, correction, needs, answers,
				clock);
	}

	/** A token for everything, but for what a personal link opens. */
	@Bean
	SecurityFilterChain apiSecurity(HttpSecurity http, ProblemWriter problems) {
		return ApiSecurity.guard(http, problems::unauthenticated, problems::denied, InvitationLinkApi.PATH + "/**");
	}

}
