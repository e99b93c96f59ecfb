package org.multaqa.kit.limits;

import java.util.List;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How many requests are taken in a minute. So many may come at once, too; what was not
 * asked for is there again little by little.
 *
 * @param factor all of the following are multiplied by it: what measures or rehearses
 * asks for more than any meeting does
 * @param reads of a person
 * @param writes of a person
 * @param costly of a person, at the addresses that cost most
 * @param services of another service, in its own name
 * @param strangers of all who have not signed in at one network address, behind which a
 * whole venue may sit
 * @param refused tokens and secrets from one network address; what was not seen to be
 * good is not looked at any more when there were more
 * @param costlyAddresses patterns of them
 */
@ConfigurationProperties("multaqa.limits")
public record LimitProperties(@DefaultValue("1") int factor, @DefaultValue("1200") int reads,
		@DefaultValue("120") int writes, @DefaultValue("120") int costly, @DefaultValue("6000") int services,
		@DefaultValue("60000") int strangers, @DefaultValue("600") int refused,
		@DefaultValue List<String> costlyAddresses) {

	public LimitProperties {
		costlyAddresses = List.copyOf(costlyAddresses);
	}

	/** How much of something is taken in a minute. */
	long most(Kind kind) {
		int most = switch (kind) {
			case READ -> this.reads;
			case WRITE -> this.writes;
			case COSTLY -> this.costly;
			case SERVICE -> this.services;
			case STRANGER -> this.strangers;
			case REFUSED -> this.refused;
		};
		return (long) most * this.factor;
	}

	/** What is counted, each by itself. */
	enum Kind {

		READ, WRITE, COSTLY, SERVICE, STRANGER, REFUSED

	}

}
