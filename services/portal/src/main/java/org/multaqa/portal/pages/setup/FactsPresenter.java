package org.multaqa.portal.pages.setup;

import java.util.List;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import org.multaqa.model.LocalizedText;
import org.multaqa.model.access.Permission;
import org.multaqa.portal.pages.setup.FactsPage.Facts;
import org.multaqa.portal.pages.shell.PageRequest;
import org.multaqa.portal.pages.shell.Reader;
import org.multaqa.portal.pages.shell.Zones;
import org.multaqa.portal.pages.shell.Zones.Zone;
import org.multaqa.portal.projections.meeting.Meeting;
import org.multaqa.registration.api.MeetingActions;

/**
 * What there is to say of a meeting that is opened, or put right.
 *
 * @param pageRequest who says it
 */
record FactsPresenter(PageRequest pageRequest) {

	private static final String SERVICE = "registration";

	/** A new meeting, for founders. */
	FactsPage blank() {
		var permission = MeetingActions.plan(this.pageRequest.actorOrVisitor());
		this.pageRequest.require(permission);
		return page("/setup", null, 0, permission, true);
	}

	/** The meeting around the page, for its organisers and founders. */
	FactsPage page() {
		var meeting = this.pageRequest.inMeeting();
		var actions = new MeetingActions(this.pageRequest.actorOrVisitor(), meeting.roles());
		var permission = actions.revise();
		this.pageRequest.require(permission);
		return page(this.pageRequest.addresses().setup() + "/facts", facts(meeting), meeting.last().version(),
				permission, actions.reviseConsentRule().isAllowed());
	}

	private FactsPage page(String action, @Nullable Facts now, long version, Permission permission,
			boolean mayChangeRule) {
		var reader = this.pageRequest.reader();
		return new FactsPage(action, now, version, zones(reader, now), languages(reader, now), texts(reader, now),
				this.pageRequest.may(SERVICE, permission, Permission.allowed()), mayChangeRule);
	}

	private static Facts facts(Meeting meeting) {
		return new Facts(meeting.names(), meeting.from(), meeting.to(), meeting.timeZone(), meeting.venue(),
				meeting.languages(), meeting.facts().neededLanguages(),
				(meeting.passkeysFor() != null) ? meeting.passkeysFor() : List.of(),
				Facts.nameOf(meeting.consentRule()), Facts.numberOf(meeting.consentRule()));
	}

	/** That of the meeting among them, by whatever name it was given. */
	private static List<Zone> zones(Reader reader, @Nullable Facts now) {
		var known = Zones.in(reader.locale());
		var own = said(now).map(Facts::timeZone)
			.filter((id) -> known.stream().noneMatch((zone) -> zone.id().equals(id)))
			.map((id) -> new Zone(id, id));
		return Stream.concat(own, known.stream()).toList();
	}

	private static List<String> languages(Reader reader, @Nullable Facts now) {
		var own = said(now).flatMap((facts) -> facts.languages().stream());
		return Stream.of(reader.ownLanguageFirst().stream(), SetupForms.languages().stream(), own)
			.flatMap((each) -> each)
			.distinct()
			.toList();
	}

	private static List<String> texts(Reader reader, @Nullable Facts now) {
		var written = said(now).flatMap((facts) -> Stream.of(facts.names(), facts.venue()))
			.map(LocalizedText::texts)
			.flatMap((texts) -> texts.keySet().stream());
		return Stream.concat(reader.ownLanguageFirst().stream(), written).distinct().toList();
	}

	private static Stream<Facts> said(@Nullable Facts now) {
		return (now != null) ? Stream.of(now) : Stream.of();
	}

}
