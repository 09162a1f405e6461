namespace Redis.Functional;

/// <summary>What a locator knows, and how it came to know it.</summary>
/// <param name="Sentinels">Whom it asks.</param>
/// <param name="PrimaryChanges">How often another server than before was reached as the primary.</param>
/// <param name="OlderAnswers">How often an older configuration than it had seen was told, and not believed.</param>
/// <param name="FailedSearches">How often no server was found.</param>
internal readonly record struct LocatorView(IReadOnlyList<RedisEndpoint> Sentinels, long PrimaryChanges, long OlderAnswers, long FailedSearches)
{
    /// <summary>Of a fixed address.</summary>
    internal static LocatorView None => new([], 0, 0, 0);
}
