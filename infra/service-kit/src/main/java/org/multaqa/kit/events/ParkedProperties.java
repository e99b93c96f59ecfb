package org.multaqa.kit.events;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.util.unit.DataSize;

/**
 * How much a service keeps of events that cannot be applied. What has no room waits in
 * its topic, with all that comes behind it.
 *
 * @param mostEvents of all subjects together
 * @param mostBytes of all subjects together
 * @param mostRefused records that are not believed; of any more there are only the dead
 * letters
 */
@ConfigurationProperties("multaqa.parked")
public record ParkedProperties(@DefaultValue("10000") int mostEvents, @DefaultValue("64MB") DataSize mostBytes,
		@DefaultValue("1000") int mostRefused) {

}
