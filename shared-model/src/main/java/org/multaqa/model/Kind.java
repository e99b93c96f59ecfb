package org.multaqa.model;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * The name of one of the permitted types of a sealed interface wherever it is written
 * down (JSON member {@code kind}). Stored names are for ever; class names may change.
 */
@Documented
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.TYPE)
public @interface Kind {

	/**
	 * The stored name.
	 * @return lower-case words joined by hyphens
	 */
	String value();

}
