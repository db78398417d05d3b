package org.coopgraph.register;

/** The sentence that the licence of a register requires wherever its data are shown. */
record Attribution(Register register) {

	public String text() {
		return this.register.attribution();
	}

	public String licence() {
		return this.register.licence();
	}

	public String licenceUrl() {
		return this.register.licenceUrl();
	}

}
