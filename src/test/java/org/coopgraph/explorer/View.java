package org.coopgraph.explorer;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

/** The views of the explorer and pages of entities, one of each kind. */
enum View {

	START("/"), SEARCH("/search?text=agricultura"), NOTHING("/search?text=zzzzqqq"), MAP("/map"),
	FILTERED_MAP("/map?sectors=banking&regions=europe"), GRAPH("/graph"),
	PATH("/graph?from=organisation:17&to=value:solidarity"), IDENTITY("/identity?of=principle:7"), TIME("/time"),
	ORGANISATION("/organisation/17"), BODY("/organisation/cicopa"), ALLIANCE("/organisation/ica"),
	COUNTRY("/country/FR"), REGION("/region/europe"), SECTOR("/sector/banking"), VALUE("/value/solidarity"),
	PRINCIPLE("/principle/7"), STATEMENT("/statement/1995"), EVENT("/event/1895-08-19:founding"),
	PERSON("/person/ariel-guarco"), PARTNER("/partner/ilo"), FIGURE("/figure/COUNTRIES:2023-08-09:ica-news-2023-08-09"),
	COOPERATIVE("/organisation/uk-r000004"), REGISTER("/register/uk-cooperatives"), OWNERSHIP("/ownership/workers"),
	COOPERATIVES_ON_MAP("/map?show=cooperatives"), SOURCE("/source/ica-about-fr"), UNKNOWN("/value/nothing");

	/** Those that the menu and the start page lead to. */
	static final List<View> MAIN = List.of(START, SEARCH, MAP, PATH, IDENTITY, TIME, ORGANISATION);

	private final String address;

	View(String address) {
		this.address = address;
	}

	String address() {
		return this.address;
	}

	static Stream<View> all() {
		return Arrays.stream(values());
	}

}
