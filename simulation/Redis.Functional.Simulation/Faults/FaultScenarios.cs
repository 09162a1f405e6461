namespace Redis.Functional.Simulation;

/// <summary>All fault scenarios, by name.</summary>
static class FaultScenarios
{
    /// <summary>The key of the lock that scenarios take; nobody may keep it in the end.</summary>
    public const string Lock = "lock";

    static readonly FaultScenario[] All =
    [
        .. CommandScenarios.All, .. ProgramScenarios.All, .. LeaseScenarios.All, .. SubscriptionScenarios.All, .. PatternScenarios.All, .. ConnectionScenarios.All,
        .. BuildingScenarios.All, .. RefusalScenarios.All, .. StrangeScenarios.All, .. ResumptionScenarios.All, .. EdgeScenarios.All,
        .. ClusterScenarios.All, .. InterpreterScenarios.All, .. SentinelScenarios.All, .. ClusterClientScenarios.All,
    ];

    public static IEnumerable<string> Names => All.Select(static scenario => scenario.Name);

    public static FaultScenario Of(string name) =>
        Array.Find(All, scenario => scenario.Name == name) ?? throw new ArgumentException($"no scenario is called {name}; there are {string.Join(", ", Names)}");
}
