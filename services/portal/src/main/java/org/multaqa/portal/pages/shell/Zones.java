package org.multaqa.portal.pages.shell;

import java.time.ZoneId;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

import com.ibm.icu.text.Collator;
import com.ibm.icu.text.TimeZoneNames;
import com.ibm.icu.util.TimeZone;
import com.ibm.icu.util.TimeZone.SystemTimeZoneType;

/**
 * The time zones of the world by the names of their cities, as Unicode's CLDR has them.
 */
public final class Zones {

	private static final Map<Locale, List<Zone>> BY_LOCALE = new ConcurrentHashMap<>();

	private Zones() {
	}

	/** Those that belong to a place, in the order of the reader's alphabet. */
	public static List<Zone> in(Locale locale) {
		return BY_LOCALE.computeIfAbsent(locale, Zones::read);
	}

	private static List<Zone> read(Locale locale) {
		var names = TimeZoneNames.getInstance(locale);
		var collator = Collator.getInstance(locale);
		return TimeZone.getAvailableIDs(SystemTimeZoneType.CANONICAL_LOCATION, null, null)
			.stream()
			.map((id) -> new Zone(Optional.ofNullable(TimeZone.getIanaID(id)).orElse(id), name(names, id, locale)))
			.filter((zone) -> ZoneId.getAvailableZoneIds().contains(zone.id()))
			.sorted(Comparator.comparing(Zone::name, collator::compare))
			.toList();
	}

	private static String name(TimeZoneNames names, String id, Locale locale) {
		String city = Optional.ofNullable(names.getExemplarLocationName(id))
			.orElseGet(() -> id.substring(id.lastIndexOf('/') + 1).replace('_', ' '));
		String country = Locale.of("", TimeZone.getRegion(id)).getDisplayCountry(locale);
		return (country.isEmpty() || country.equals(city)) ? city : city + " · " + country;
	}

	/**
	 * A time zone.
	 *
	 * @param id by the IANA
	 * @param name its city and its country in the reader's language
	 */
	public record Zone(String id, String name) {

	}

}
