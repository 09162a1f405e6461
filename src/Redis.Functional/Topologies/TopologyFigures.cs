namespace Redis.Functional;

/// <summary>What a client has done to reach its servers, counted since it was made; its views of other databases are counted with it. Since 0.1.</summary>
/// <param name="PrimaryChanges">How often another server than before was reached as the primary.</param>
/// <param name="FailedSearches">How often sentinels were asked and no primary was found.</param>
/// <param name="OlderAnswers">How often sentinels told an older configuration than the client had seen, and were not believed.</param>
/// <param name="ResentAfterLoss">Requests that were sent again because their connection was lost.</param>
/// <param name="ResentAfterRefusal">Requests that were sent again because a server that was no primary, or not ready, refused them.</param>
/// <param name="Resting">Requests that wait now to be sent again after a refusal; of a cluster, also those whose node cannot be reached.</param>
/// <param name="Views">How often nodes of a cluster were asked for the slots, and told them.</param>
/// <param name="RefusedViews">How often what they told was older than what the client knew, or of another cluster, and not believed.</param>
/// <param name="Moved">Redirects of a cluster that said that a slot is elsewhere (MOVED).</param>
/// <param name="Asked">Redirects that said that a slot is about to move (ASK).</param>
/// <param name="Dropped">Requests of fire-and-forget calls that failed on a cluster after their caller had gone on.</param>
public readonly record struct TopologyFigures(
    long PrimaryChanges,
    long FailedSearches,
    long OlderAnswers,
    long ResentAfterLoss,
    long ResentAfterRefusal,
    long Resting,
    long Views,
    long RefusedViews,
    long Moved,
    long Asked,
    long Dropped);
