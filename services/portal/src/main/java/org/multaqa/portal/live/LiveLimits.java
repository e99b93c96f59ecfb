package org.multaqa.portal.live;

import java.time.Duration;

import org.multaqa.model.access.Actor;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How many pages may be open and told of changes, and how often.
 *
 * @param most all together
 * @param ofVisitors of all who have not signed in; the rest is left for people
 * @param ofPerson of one person, in all their browsers
 * @param round how long what happens is gathered before it is told; see {@link Rounds}
 */
@ConfigurationProperties("multaqa.portal.live")
record LiveLimits(@DefaultValue("1000") int most, @DefaultValue("700") int ofVisitors, @DefaultValue("12") int ofPerson,
		@DefaultValue("500ms") Duration round) {

	int of(Actor reader) {
		return reader.equals(Actor.visitor()) ? this.ofVisitors : this.ofPerson;
	}

}
