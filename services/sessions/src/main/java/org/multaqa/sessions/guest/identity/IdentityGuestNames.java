package org.multaqa.sessions.guest.identity;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import java.util.stream.Gatherers;

import org.multaqa.identity.api.GuestCorrection;
import org.multaqa.identity.api.GuestErasure;
import org.multaqa.identity.api.GuestName;
import org.multaqa.identity.api.GuestsApi;
import org.multaqa.identity.api.NewGuests;
import org.multaqa.identity.api.NewGuests.NewGuest;
import org.multaqa.kit.clients.GuardedCalls;
import org.multaqa.kit.clients.ServiceUnavailable;
import org.multaqa.model.LocalizedText;
import org.multaqa.model.MeetingId;
import org.multaqa.model.PersonId;
import org.multaqa.model.access.RuleViolation;
import org.multaqa.sessions.guest.application.GuestNames;
import org.multaqa.sessions.guest.application.GuestNamesAway;
import org.multaqa.sessions.guest.application.NamedGuest;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.web.client.HttpClientErrorException;

/**
 * Names of guests over HTTP. How long a name may be is said here before identity is
 * asked, so that of its refusals only that of an unknown guest is expected.
 */
public final class IdentityGuestNames implements GuestNames {

	private static final Logger LOG = LoggerFactory.getLogger(IdentityGuestNames.class);

	private final GuestsApi identity;

	private final GuardedCalls calls;

	public IdentityGuestNames(GuestsApi identity, GuardedCalls calls) {
		this.identity = identity;
		this.calls = calls;
	}

	@Override
	public Map<PersonId, NamedGuest> name(MeetingId meeting, Map<PersonId, LocalizedText> names) {
		var named = new LinkedHashMap<PersonId, NamedGuest>();
		names.entrySet()
			.stream()
			.map((each) -> new NewGuest(each.getKey(), each.getValue()))
			.gather(Gatherers.windowFixed(GuestsApi.MOST_AT_ONCE))
			.flatMap((some) -> name(meeting, some).stream())
			.forEach((guest) -> named.put(guest.person(), of(guest)));
		return named;
	}

	private List<GuestName> name(MeetingId meeting, List<NewGuest> some) {
		return ask(() -> this.identity.name(language(), new NewGuests(meeting, some)));
	}

	@Override
	public NamedGuest correct(PersonId person, LocalizedText name) {
		return of(ask(() -> this.identity.correct(language(), person, new GuestCorrection(name))));
	}

	@Override
	public NamedGuest remove(PersonId person) {
		return of(ask(() -> this.identity.remove(language(), person)));
	}

	@Override
	public void erase(PersonId person, PersonId askedBy) {
		ask(() -> {
			this.identity.erase(language(), person, new GuestErasure(askedBy));
			return person;
		});
	}

	private <T> T ask(Supplier<T> request) {
		try {
			return this.calls.call(request);
		}
		catch (HttpClientErrorException.NotFound ex) {
			throw RuleViolation.unknown("guest.unknown");
		}
		catch (HttpClientErrorException ex) {
			LOG.error("Identity refuses to name guests: {}", ex.getStatusCode());
			throw new GuestNamesAway(ex);
		}
		catch (ServiceUnavailable ex) {
			LOG.warn("Identity names no guests: {}", String.valueOf(ex.getCause()));
			throw new GuestNamesAway(ex);
		}
	}

	private static NamedGuest of(GuestName guest) {
		return new NamedGuest(guest.person(), guest.name(), guest.sequence());
	}

	private static String language() {
		return LocaleContextHolder.getLocale().toLanguageTag();
	}

}
