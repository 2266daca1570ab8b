"""Product footprints that follow the data model of PACT, with products that nobody makes."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from .case import DROP, Case, changed, footprints_read, footprints_refused
from .documents import Document

FIRST = "/footprints/0"
FRAGMENT = f"{FIRST}/footprint"


def version_3(**fields: Any) -> Document:
    """Ten birch trays, of which every number agrees with the others."""
    return {
        "id": "0d6e9c0e-7f4e-4a53-9d0c-6a3f0c1b7e11", "specVersion": "3.0.0", "created": "2026-02-03T10:00:00Z", "status": "Active",
        "validityPeriodStart": "2026-01-01T00:00:00Z", "validityPeriodEnd": "2028-12-31T23:59:59Z",
        "companyName": "Bakkedal Træ A/S", "companyIds": ["urn:company:example:bakkedal"], "productNameCompany": "Bakke 10",
        "productDescription": "Bakker af birk, 10 i en pakke", "productIds": ["urn:gtin:5790000000017", "urn:bakkedal:bakke-10"],
        "productClassifications": ["urn:pact:productclassification:un-cpc:3191"], "comment": "",
        "pcf": {
            "declaredUnitOfMeasurement": "piece", "declaredUnitAmount": "10", "productMassPerDeclaredUnit": "2.5",
            "referencePeriodStart": "2025-01-01T00:00:00Z", "referencePeriodEnd": "2026-01-01T00:00:00Z", "geographyCountry": "DK",
            "boundaryProcessesDescription": "Skovdrift, savværk, presning", "pcfExcludingBiogenicUptake": "4.20", "pcfIncludingBiogenicUptake": "0.90",
            "fossilCarbonContent": "0.1", "biogenicCarbonContent": "0.90", "fossilGhgEmissions": "3.60", "landUseChangeGhgEmissions": "0.30",
            "landManagementFossilGhgEmissions": "0.02", "landManagementBiogenicCO2Emissions": "0.10", "landManagementBiogenicCO2Removals": "-0.05",
            "biogenicCO2Uptake": "-3.30", "biogenicNonCO2Emissions": "0.25", "aircraftGhgEmissions": "0.20", "packagingEmissionsIncluded": True,
            "packagingGhgEmissions": "0.15", "outboundLogisticsGhgEmissions": "+0.40", "ipccCharacterizationFactors": ["AR6"],
            "crossSectoralStandards": ["ISO14067"], "productOrSectorSpecificRules": [{"operator": "Other", "ruleNames": ["Træ 2.0"], "otherOperatorName": "Træbranchen"}],
            "exemptedEmissionsPercent": "0", "allocationRulesDescription": "Efter masse", "secondaryEmissionFactorSources": [{"name": "Egen database", "version": "4"}],
            "primaryDataShare": "42.5", "dqi": {"technologicalDQR": "1.5", "geographicalDQR": "2", "temporalDQR": "1.0"},
            "verification": {"coverage": "product level", "providerName": "Prøve & Søn", "completedAt": "2026-01-20T12:00:00Z", "standardName": "ISO 14067"},
        } | fields,
    }


def version_2(**fields: Any) -> Document:
    """A kilogram of plastic for pumps of 1.5 kg; the shares and the ratings are numbers."""
    return {
        "id": "5b1c2a44-1111-4a53-9d0c-6a3f0c1b7e22", "specVersion": "2.3.0-20241024", "version": 3, "created": "2025-03-01T08:30:00+01:00",
        "updated": "2025-06-01T08:30:00+02:00", "status": "Active", "statusComment": "Ny el", "companyName": "Pumpeværket", "companyIds": ["urn:company:example:pumpe"],
        "productNameCompany": "P15", "productDescription": "Pumpe", "productIds": ["urn:gtin:5790000000024"], "productCategoryCpc": "4321", "comment": "Egne målinger",
        "pcf": {
            "declaredUnit": "kilogram", "unitaryProductAmount": "1.5", "productMassPerDeclaredUnit": "1", "pCfExcludingBiogenic": "2.00", "pCfIncludingBiogenic": "1.90",
            "fossilGhgEmissions": 2, "fossilCarbonContent": "0.8", "biogenicCarbonContent": "0.06", "dLucGhgEmissions": "0.04", "landManagementGhgEmissions": "0.05",
            "otherBiogenicGhgEmissions": "0.03", "iLucGhgEmissions": "0.01", "biogenicCarbonWithdrawal": "-0.22", "aircraftGhgEmissions": "0", "characterizationFactors": "AR5",
            "ipccCharacterizationFactorsSources": ["AR5"], "crossSectoralStandardsUsed": ["GHG Protocol Product standard", "ISO Standard 14044"], "productOrSectorSpecificRules": [],
            "biogenicAccountingMethodology": "GHGP", "boundaryProcessesDescription": "Sprøjtestøbning", "referencePeriodStart": "2024-07-01T00:00:00Z",
            "referencePeriodEnd": "2025-06-30T12:00:00Z", "geographyRegionOrSubregion": "Northern Europe", "secondaryEmissionFactorSources": [{"name": "Egen database", "version": "4"}],
            "exemptedEmissionsPercent": 2.5, "exemptedEmissionsDescription": "Skruer", "packagingEmissionsIncluded": False, "primaryDataShare": 60,
            "dqi": {"coveragePercent": 90, "technologicalDQR": 1.6, "temporalDQR": "2", "geographicalDQR": 1, "completenessDQR": 2, "reliabilityDQR": 2},
            "uncertaintyAssessmentDescription": "Lille", "allocationRulesDescription": "Efter masse",
            "assurance": {"assurance": True, "coverage": "PCF system", "level": "limited", "boundary": "Cradle-to-Gate", "providerName": "Revision Nord"},
        } | fields,
    }


def told(at: str, kind: str, *pairs: tuple[str, str]) -> dict[str, Any]:
    """The problems or the warnings of a footprint, in their order; there are no more of them."""
    found: dict[str, Any] = {f"{at}/{kind}/{len(pairs)}": None}
    for index, (code, pointer) in enumerate(pairs):
        found |= {f"{at}/{kind}/{index}/code": code, f"{at}/{kind}/{index}/pointer": pointer}
    return found


def cases() -> Iterator[Case]:
    yield from whole()
    yield from contradicting()
    yield from faulty()


def whole() -> Iterator[Case]:
    # 4.20 less what managed land emits and binds, 0.10 - 0.05; that and 3.30 taken up are biogenic: 4.15 - 3.25 = 0.90.
    held = {
        f"{FRAGMENT}/item": "bakke", f"{FRAGMENT}/declared_unit": "piece", f"{FRAGMENT}/declared_amount": "10", f"{FRAGMENT}/parts/0/stages/0": "raw_materials",
        f"{FRAGMENT}/parts/0/stages/1": "production", f"{FRAGMENT}/parts/0/fossil": "4.15", f"{FRAGMENT}/parts/0/biogenic": "-3.25", f"{FRAGMENT}/parts/1/stages/0": "distribution",
        f"{FRAGMENT}/parts/1/fossil": "0.4", f"{FRAGMENT}/biogenic_uptake": "included", f"{FRAGMENT}/gwp_set": "ar6", f"{FRAGMENT}/standard": "iso_14067",
        f"{FRAGMENT}/reference_period/from": "2025-01-01", f"{FRAGMENT}/reference_period/to": "2025-12-31", f"{FRAGMENT}/valid_until": "2028-12-31", f"{FRAGMENT}/geography": "DK",
        f"{FRAGMENT}/data_quality/technological": "1.5", f"{FRAGMENT}/data_quality/geographical": "2", f"{FRAGMENT}/data_quality/temporal": "1",
        f"{FRAGMENT}/data_quality/primary_share": "0.425", f"{FRAGMENT}/verified_by": "Prøve & Søn", f"{FRAGMENT}/evidence/0/date": "2026-02-03",
        f"{FRAGMENT}/evidence/0/title": "PACT 3.0.0, Bakkedal Træ A/S, Bakke 10, 0d6e9c0e-7f4e-4a53-9d0c-6a3f0c1b7e11",
        f"{FIRST}/pointer": "", f"{FIRST}/product_ids/1": "urn:bakkedal:bakke-10", f"{FIRST}/problems/0": None,
    }
    content = ("pact.not_held", "/pcf/biogenicCarbonContent")
    within = [("pact.within_total", f"/pcf/{field}") for field in (
        "landManagementBiogenicCO2Emissions", "landManagementBiogenicCO2Removals", "landUseChangeGhgEmissions", "biogenicNonCO2Emissions",
        "landManagementFossilGhgEmissions", "aircraftGhgEmissions", "packagingGhgEmissions", "biogenicCO2Uptake", "fossilGhgEmissions")]
    unheld = [("pact.not_held", at) for at in (
        "/pcf/verification/completedAt", "/pcf/verification/standardName")]
    said = [("pact.boundary", "/pcf/boundaryProcessesDescription"), ("pact.packaging_included", "/pcf/packagingEmissionsIncluded")]
    left = [("pact.not_held", at) for at in (
        "/pcf/productMassPerDeclaredUnit", "/pcf/fossilCarbonContent", "/pcf/productOrSectorSpecificRules", "/pcf/allocationRulesDescription",
        "/pcf/secondaryEmissionFactorSources", "/validityPeriodStart", "/companyIds", "/productDescription", "/productClassifications")]
    yield footprints_read("pact-version-3", "A footprint of version 3, whose numbers agree", version_3(), held | told(FIRST, "warnings", content, *within, *unheld, *said, *left), item="bakke")
    # 1.5 kg at 2.00, and -0.10 beside it, of which 0.04 + 0.05 + 0.03 - 0.22: 3 and -0.15 a pump.
    pump = {
        f"{FRAGMENT}/declared_unit": "piece", f"{FRAGMENT}/declared_amount": "1", f"{FRAGMENT}/parts/0/fossil": "3", f"{FRAGMENT}/parts/0/biogenic": "-0.15", f"{FRAGMENT}/parts/1": None,
        f"{FRAGMENT}/biogenic_uptake": "included", f"{FRAGMENT}/gwp_set": "ar5", f"{FRAGMENT}/standard": "ghg_protocol", f"{FRAGMENT}/reference_period/to": "2025-06-30",
        f"{FRAGMENT}/valid_until": "2028-06-30", f"{FRAGMENT}/geography": "Northern Europe", f"{FRAGMENT}/data_quality/technological": None,
        f"{FRAGMENT}/data_quality/primary_share": "0.6", f"{FRAGMENT}/verified_by": "Revision Nord", f"{FRAGMENT}/evidence/0/date": "2025-06-01",
        f"{FRAGMENT}/evidence/0/title": "PACT 2.3.0-20241024, Pumpeværket, P15, 5b1c2a44-1111-4a53-9d0c-6a3f0c1b7e22, version 3",
        f"{FIRST}/pointer": "/data/0", "/footprints/1/pointer": "/data/1", "/footprints/1/footprint/declared_amount": "1", "/footprints/2": None,
    }
    at = "/data/0/pcf"
    noted = told(
        FIRST, "warnings", ("pact.not_held", "/data/0/created"), ("pact.per_product", f"{at}/unitaryProductAmount"), ("pact.not_held", f"{at}/biogenicCarbonContent"),
        *[("pact.within_total", f"{at}/{field}") for field in ("dLucGhgEmissions", "landManagementGhgEmissions", "otherBiogenicGhgEmissions", "biogenicCarbonWithdrawal")],
        ("pact.validity_assumed", "/data/0/validityPeriodEnd"), ("pact.standards", f"{at}/crossSectoralStandards"), ("pact.rating_scale", f"{at}/dqi/technologicalDQR"), ("pact.rating_scale", f"{at}/dqi/geographicalDQR"),
        ("pact.rating_scale", f"{at}/dqi/temporalDQR"), *[("pact.not_held", f"{at}/dqi/{field}") for field in ("coveragePercent", "completenessDQR", "reliabilityDQR")],
        ("pact.verified_otherwise", f"{at}/assurance/coverage"), ("pact.not_held", f"{at}/assurance/level"), ("pact.not_held", f"{at}/assurance/boundary"),
        ("pact.boundary", f"{at}/boundaryProcessesDescription"), ("pact.packaging_left_out", f"{at}/packagingEmissionsIncluded"), ("pact.exempted", f"{at}/exemptedEmissionsPercent"),
        *[("pact.not_held", f"{at}/{field}") for field in ("fossilCarbonContent", "iLucGhgEmissions", "biogenicAccountingMethodology", "secondaryEmissionFactorSources",
          "exemptedEmissionsDescription", "uncertaintyAssessmentDescription", "allocationRulesDescription")],
        *[("pact.not_held", f"/data/0/{field}") for field in ("statusComment", "companyIds", "productDescription", "productCategoryCpc", "comment")],
    )
    yield footprints_read("pact-version-2", "A list of version 2: a pump from a footprint per kilogram", {"data": [version_2(), version_2(declaredUnit="piece")]}, pump | noted, per_product=True)
    # As it is written: one kilogram, whatever a pump weighs.
    yield footprints_read("pact-version-2-by-unit", "A footprint of version 2 is for one unit of measure", version_2(),
                          {f"{FRAGMENT}/declared_unit": "kg", f"{FRAGMENT}/declared_amount": "1", f"{FRAGMENT}/parts/0/fossil": "2", f"{FRAGMENT}/parts/0/biogenic": "-0.1",
                           f"{FIRST}/warnings/1/code": "pact.not_held", f"{FIRST}/warnings/1/pointer": "/pcf/unitaryProductAmount"})
    # Version 3 states the whole of it: 80 kg of door are one piece, with the same number.
    door = version_3(declaredUnitOfMeasurement="kilogram", declaredUnitAmount="80", productMassPerDeclaredUnit="80")
    yield footprints_read("pact-version-3-by-piece", "A footprint of version 3 is for the whole declared amount", {"data": door},
                          {f"{FRAGMENT}/declared_unit": "piece", f"{FRAGMENT}/declared_amount": "1", f"{FRAGMENT}/parts/0/fossil": "4.15", f"{FIRST}/pointer": "/data",
                           f"{FIRST}/warnings/0/code": "pact.per_product"}, per_product=True)
    event = {"type": "org.wbcsd.pact.ProductFootprint.RequestFulfilledEvent.3", "specversion": "1.0", "id": "1", "data": {"requestEventId": "1", "pfs": [door]}}
    # Without the total of both: 2 + 0.12 - 0.22 = 1.90 is what all parts come to, 0.22 less than 2.12.
    parts = version_2(pCfExcludingBiogenic="2.12")
    del parts["pcf"]["pCfIncludingBiogenic"]
    yield footprints_read("pact-version-2-by-parts", "Biogenic carbon by what all parts come to", parts,
                          {f"{FIRST}/footprint/parts/0/fossil": "2.12", f"{FIRST}/footprint/parts/0/biogenic": "-0.22"})
    yield footprints_read("pact-event", "The footprints in the answer to a request", event,
                          {f"{FIRST}/pointer": "/data/pfs/0", f"{FRAGMENT}/declared_unit": "kg", f"{FRAGMENT}/declared_amount": "80"})
    yield footprints_read("pact-no-footprints", "A list of no footprints", {"data": []}, {FIRST: None})


def contradicting() -> Iterator[Case]:
    # 3.6 + 0.3 + 0.25 + 0.1 - 0.05 = 4.2, not 5; 0.9 and 5 - 3.3 differ; 0.9 kg of carbon are 3.3 kg taken up, not 2.
    apart = changed(version_3(pcfExcludingBiogenicUptake="5", biogenicCO2Uptake="-2", aircraftGhgEmissions="4", packagingGhgEmissions="6",
                              landManagementFossilGhgEmissions="3.7", technologicalCO2Removals="0.1", exemptedEmissionsPercent="7"),
                    {"/status": "Deprecated", "/validityPeriodEnd": "2029-01-01T12:00:00Z"})
    at = f"{FIRST}/warnings"
    yield footprints_read("pact-contradicts-itself", "Numbers of a footprint that do not agree, in one that is replaced", apart, {
        f"{FRAGMENT}/parts/0/fossil": "4.95", f"{FRAGMENT}/parts/0/biogenic": "-1.95", f"{FRAGMENT}/valid_until": "2029-01-01",
        f"{at}/0/code": "pact.deprecated", f"{at}/1/code": "pact.not_held", f"{at}/2/code": "pact.does_not_add_up", f"{at}/2/pointer": "/pcf/biogenicCO2Uptake",
        f"{at}/2/message/en": "biogenicCO2Uptake is −2, but should be −3.3 by biogenicCarbonContent. The written decimals do not explain the difference.",
        f"{at}/3/pointer": "/pcf/pcfExcludingBiogenicUptake",
        f"{at}/3/message/en": "pcfExcludingBiogenicUptake is 5, but should be 4.1 by landManagementBiogenicCO2Emissions + landManagementBiogenicCO2Removals + fossilGhgEmissions + landUseChangeGhgEmissions + biogenicNonCO2Emissions + technologicalCO2Removals. The written decimals do not explain the difference.",
        f"{at}/4/code": "pact.part_exceeds", f"{at}/4/pointer": "/pcf/packagingGhgEmissions", f"{at}/5/code": "pact.does_not_add_up", f"{at}/5/pointer": "/pcf/pcfIncludingBiogenicUptake",
    })
    several = changed(version_3(
        declaredUnitOfMeasurement="square meter", geographyRegionOrSubregion="Northern Europe", geographyCountrySubdivision="DK-84", ipccCharacterizationFactors=["AR5", "AR6"],
        crossSectoralStandards=["PACT-3.0", "GHGP-Product", "ISO14067"], pcfExcludingBiogenicUptake="4.2000000000000001", verification={"coverage": "PCF program"},
        packagingEmissionsIncluded=None, klima="grøn", primaryDataShare=None, dqi=None, biogenicCO2Uptake=None, pcfIncludingBiogenicUptake=None,
    ), {"/validityPeriodEnd": DROP, "/status": None})
    codes = ["pact.unit_not_known", "pact.rounded", "pact.not_held"] + ["pact.within_total"] * 7 + [
        "pact.uptake_not_told", "pact.within_total", "pact.validity_assumed", "pact.geographies", "pact.gwp_sets", "pact.standards", "pact.verified_otherwise", "pact.verifier_not_named", "pact.boundary",
        "pact.packaging_not_told"]
    yield footprints_read("pact-several", "Several places, potentials and standards; what is not told, and what nobody knows", several, {
        f"{FRAGMENT}/declared_unit": "m2", f"{FRAGMENT}/geography": "DK-84", f"{FRAGMENT}/gwp_set": "not_stated", f"{FRAGMENT}/standard": "ghg_protocol", f"{FRAGMENT}/valid_until": "2028-12-31",
        f"{FRAGMENT}/verified_by": None, f"{FRAGMENT}/data_quality": None, f"{FRAGMENT}/parts/0/biogenic": "0.05", f"{FRAGMENT}/biogenic_uptake": "excluded",
        f"{FIRST}/problems/0": None,
    } | {f"{FIRST}/warnings/{index}/code": code for index, code in enumerate(codes)})
    # Version 2.0 with its places in an object; no potentials, no standard, not verified. Its biogenic parts are those that are told.
    old = changed(version_2(geographicScope={"geographyCountry": "SE"}, geographyRegionOrSubregion=None, ipccCharacterizationFactorsSources=None, characterizationFactors=None,
                            crossSectoralStandardsUsed=["ISO Standard 14044"], assurance={"assurance": False, "providerName": "Ingen"}, pCfIncludingBiogenic=None), {"/specVersion": "2.0.0"})
    yield footprints_read("pact-version-2-0", "Version 2.0, which says less", old, {
        f"{FRAGMENT}/geography": "SE", f"{FRAGMENT}/gwp_set": "not_stated", f"{FRAGMENT}/standard": "other", f"{FRAGMENT}/verified_by": None,
        f"{FRAGMENT}/parts/0/biogenic": "-0.1", f"{FRAGMENT}/biogenic_uptake": "included"})
    bare = {"specVersion": "3.1.0", "pcf": {key: value for key, value in version_3(pcfIncludingBiogenicUptake="1.00")["pcf"].items() if key in (
        "declaredUnitOfMeasurement", "declaredUnitAmount", "referencePeriodStart", "referencePeriodEnd", "pcfExcludingBiogenicUptake", "pcfIncludingBiogenicUptake")}}
    yield footprints_read("pact-bare", "No more than a bid needs: everywhere, and what is taken up is the difference", bare, {
        f"{FRAGMENT}/geography": "Global", f"{FRAGMENT}/parts/0/fossil": "4.2", f"{FRAGMENT}/parts/0/biogenic": "-3.2", f"{FRAGMENT}/evidence/0/title": "PACT 3.1.0",
        f"{FIRST}/warnings/0/code": "pact.validity_assumed", f"{FIRST}/warnings/1/code": "pact.gwp_sets", f"{FIRST}/problems/0": None})


def faulty() -> Iterator[Case]:
    three, two = version_3(), version_2()
    faults: list[tuple[Any, list[tuple[str, str]]]] = [
        (changed(three, {"/specVersion": "1.0.1"}), [("pact.version", "specVersion")]),
        (changed(three, {"/pcf": DROP}), [("pact.missing", "pcf")]),
        (version_3(declaredUnitOfMeasurement="pund", declaredUnitAmount="0"), [("pact.not_positive", "pcf/declaredUnitAmount"), ("pact.unit", "pcf/declaredUnitOfMeasurement")]),
        (version_2(unitaryProductAmount=0), [("pact.not_positive", "pcf/unitaryProductAmount")]),
        (version_3(primaryDataShare="101", dqi={"technologicalDQR": "6"}), [("pact.not_a_share", "pcf/primaryDataShare"), ("carbon.data_rating", "pcf/dqi/technologicalDQR")]),
        (version_3(referencePeriodEnd="2024-12-31T00:00:00Z"), [("carbon.reference_period", "pcf/referencePeriodEnd")]),
        (version_3(referencePeriodStart="1. januar", referencePeriodEnd=None), [("pact.missing", "pcf/referencePeriodEnd"), ("pact.not_a_time", "pcf/referencePeriodStart")]),
        (version_3(pcfExcludingBiogenicUptake="4,20", fossilGhgEmissions=True), [("number.malformed", "pcf/pcfExcludingBiogenicUptake"), ("document.wrong_type", "pcf/fossilGhgEmissions")]),
        (changed(two, {"/pcf/pCfExcludingBiogenic": DROP}), [("pact.missing", "pcf/pCfExcludingBiogenic")]),
        (3, [("document.wrong_type", "")]),
    ]
    hand: dict[str, Any] = {f"/footprints/{len(faults)}": None}
    for index, (_, problems) in enumerate(faults):
        at = [(code, f"/data/{index}/{place}".removesuffix("/")) for code, place in problems]
        hand |= told(f"/footprints/{index}", "problems", *at) | {f"/footprints/{index}/footprint": None}
    yield footprints_read("pact-faults", "Footprints that no bid can state, each with all its problems", {"data": [document for document, _ in faults]}, hand)
    yield footprints_refused("pact-no-footprint", "An object that is no footprint", {"procurement": {}}, ("pact.no_footprint", ""))
    yield footprints_refused("pact-no-list", "A list response that holds a text", {"data": "ingen"}, ("pact.no_footprint", "/data"))
