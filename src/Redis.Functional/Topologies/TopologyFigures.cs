namespace Redis.Functional;

/// <summary>Counters of a client for finding and reaching its servers, including its views of other databases.</summary>
/// <param name="PrimaryChanges">Number of times the primary was another server than before.</param>
/// <param name="FailedSearches">Number of times sentinels were asked and no primary was found.</param>
/// <param name="OlderAnswers">Number of times sentinels returned an older configuration than already seen, which was ignored.</param>
/// <param name="ResentAfterLoss">Requests sent again because their connection was lost.</param>
/// <param name="ResentAfterRefusal">Requests sent again because a server that was not a primary, or not ready, refused them.</param>
/// <param name="Resting">Requests that currently wait to be sent again after a refusal; with a cluster, also those whose node cannot be reached.</param>
/// <param name="Views">Number of times cluster nodes returned the slots.</param>
/// <param name="RefusedViews">Number of times the returned slots were older than those known, or of another cluster, and were ignored.</param>
/// <param name="Moved">MOVED redirects of a cluster.</param>
/// <param name="Asked">ASK redirects of a cluster.</param>
/// <param name="Dropped">Requests of fire-and-forget calls that failed after their caller had continued: an error reply, or a lost connection.</param>
/// <remarks>Since 0.1.</remarks>
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
