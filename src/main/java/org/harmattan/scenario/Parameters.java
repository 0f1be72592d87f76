package org.harmattan.scenario;

import org.harmattan.scenario.parameters.Allegiance;
import org.harmattan.scenario.parameters.BacklashParameters;
import org.harmattan.scenario.parameters.Borders;
import org.harmattan.scenario.parameters.Capital;
import org.harmattan.scenario.parameters.CivilianHarm;
import org.harmattan.scenario.parameters.ColumnParameters;
import org.harmattan.scenario.parameters.Combat;
import org.harmattan.scenario.parameters.Contagion;
import org.harmattan.scenario.parameters.Coupling;
import org.harmattan.scenario.parameters.DisplacementParameters;
import org.harmattan.scenario.parameters.DiversionParameters;
import org.harmattan.scenario.parameters.Excitation;
import org.harmattan.scenario.parameters.Fission;
import org.harmattan.scenario.parameters.Founding;
import org.harmattan.scenario.parameters.Garrison;
import org.harmattan.scenario.parameters.Governance;
import org.harmattan.scenario.parameters.Grievance;
import org.harmattan.scenario.parameters.HomeParameters;
import org.harmattan.scenario.parameters.HumanitarianAid;
import org.harmattan.scenario.parameters.Information;
import org.harmattan.scenario.parameters.Massacres;
import org.harmattan.scenario.parameters.Movement;
import org.harmattan.scenario.parameters.Nature;
import org.harmattan.scenario.parameters.Negotiation;
import org.harmattan.scenario.parameters.OpeningParameters;
import org.harmattan.scenario.parameters.PolicyPrices;
import org.harmattan.scenario.parameters.PublicMindParameters;
import org.harmattan.scenario.parameters.Reach;
import org.harmattan.scenario.parameters.Receptiveness;
import org.harmattan.scenario.parameters.Recruitment;
import org.harmattan.scenario.parameters.RegimeParameters;
import org.harmattan.scenario.parameters.Reprisals;
import org.harmattan.scenario.parameters.Service;
import org.harmattan.scenario.parameters.Targeting;
import org.harmattan.scenario.parameters.Waves;

/**
 * Every parameter of the model, one record per group in {@code org.harmattan.scenario.parameters}:
 * value, range, unit and source stand in the {@link Parameter} annotation, from which the scenario
 * reader, the schema, the documentation and the window's sliders are made. In a scenario file
 * groups and names are written in kebab case.
 */
public record Parameters(
    OpeningParameters opening,
    Contagion contagion,
    Coupling coupling,
    Reach reach,
    Allegiance allegiance,
    Receptiveness receptivity,
    HomeParameters homes,
    Founding founding,
    Recruitment recruitment,
    Grievance grievance,
    BacklashParameters backlash,
    Combat combat,
    ColumnParameters columns,
    Targeting targeting,
    Garrison garrison,
    CivilianHarm civilianHarm,
    Massacres massacres,
    Reprisals reprisals,
    Governance governance,
    Service service,
    Fission fission,
    Movement movement,
    DisplacementParameters displacement,
    Information information,
    DiversionParameters diversion,
    Waves waves,
    Capital capital,
    RegimeParameters regime,
    Excitation excitation,
    Negotiation negotiation,
    PublicMindParameters publicity,
    Borders borders,
    HumanitarianAid access,
    PolicyPrices policies,
    Nature nature) {}
