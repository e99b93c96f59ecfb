package org.multaqa.testkit;

import java.util.regex.Pattern;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.library.dependencies.SliceAssignment;
import com.tngtech.archunit.library.dependencies.SliceIdentifier;

/** Which service a class belongs to; its API module belongs to everybody. */
final class ServiceOfClass implements SliceAssignment {

	private static final Pattern SERVICE = Pattern
		.compile("org\\.multaqa\\.(" + String.join("|", ArchitectureRules.SERVICES) + ")(?!\\.api\\b).*");

	@Override
	public SliceIdentifier getIdentifierOf(JavaClass javaClass) {
		var service = SERVICE.matcher(javaClass.getPackageName());
		return service.matches() ? SliceIdentifier.of(service.group(1)) : SliceIdentifier.ignore();
	}

	@Override
	public String getDescription() {
		return "services without their API modules";
	}

}
