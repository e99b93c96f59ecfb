package org.multaqa.registration.delegation.web;

import java.util.List;

import io.swagger.v3.oas.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import org.multaqa.kit.store.Cursor;
import org.multaqa.kit.web.Responses;
import org.multaqa.model.MeetingId;
import org.multaqa.model.access.Actor;
import org.multaqa.registration.api.ExpectedView;
import org.multaqa.registration.api.MemberState;
import org.multaqa.registration.delegation.application.BadgeService;
import org.multaqa.registration.delegation.application.Expected;

import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Who is expected at the doors. */
@RestController
@RequestMapping("/api/v1")
@Tag(name = "At the doors")
class ExpectedController {

	private final BadgeService badges;

	ExpectedController(BadgeService badges) {
		this.badges = badges;
	}

	/** Who is expected, and who of them has arrived; a page has whole delegations. */
	@GetMapping("/meetings/{meeting}/expected")
	ResponseEntity<List<ExpectedView>> expected(Actor actor, @PathVariable MeetingId meeting,
			@RequestParam @Nullable Cursor page) {
		var expected = this.badges.expected(actor, meeting, page);
		return Responses.page(expected,
				expected.items().stream().flatMap(List::stream).map(ExpectedController::view).toList());
	}

	private static ExpectedView view(Expected expected) {
		var delegation = expected.membership().delegation();
		var member = expected.membership().member();
		return new ExpectedView(delegation.id(), delegation.office(), member.person(), expected.name(), member.roles(),
				member.stage().state() == MemberState.CHECKED_IN, expected.badge());
	}

}
