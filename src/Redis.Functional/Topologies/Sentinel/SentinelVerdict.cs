namespace Redis.Functional;

/// <summary>Which server is the primary, by what the sentinels say. Pure.</summary>
/// <param name="Epoch">The epoch of the configuration that names it: a failover makes a higher one.</param>
/// <param name="Endpoints">Where it may be: one address, unless sentinels that know the same epoch name several.</param>
internal sealed record SentinelVerdict(long Epoch, IReadOnlyList<RedisEndpoint> Endpoints)
{
    /// <summary>
    /// The address with the highest epoch; of several with the same epoch first the one that most sentinels name. An answer counts when the sentinel knows
    /// enough others. A primary that sentinels have agreed is down does not count; a server that they have promoted in its place counts.
    /// </summary>
    internal static RedisResult<SentinelVerdict> Of(SentinelConfig config, IReadOnlyList<SentinelAnswer> answers)
    {
        var known = Known(answers);
        if (known.Count == 0) return NobodyKnows(config, answers);
        var latest = Latest(config, known);
        if (latest.Count == 0) return Disconnected(config, $"No sentinel knows {config.MinOtherSentinels} other sentinels (MinOtherSentinels).", answers);
        var epoch = latest[0].Known.ConfigEpoch;
        var named = new List<(RedisEndpoint Endpoint, SentinelPrimary? Present)>();
        RedisError? wrong = null;
        foreach (var (answer, said) in latest)
        {
            var (host, port) = answer.Promoted is { } promoted ? (promoted.Host, promoted.Port) : (said.Host, said.Port);
            if (config.AddressOf(host, port, answer.From).TryGetValue(out var endpoint, out wrong)) named.Add((endpoint, answer.Promoted is null ? said : null));
        }

        if (named.Count == 0) return new(wrong);
        var endpoints = named.GroupBy(static one => one.Endpoint, static one => one.Present)
            .Where(static said => !said.Any(static primary => primary is { IsObjectivelyDown: true }))
            .OrderBy(static said => said.All(static primary => primary is { IsSubjectivelyDown: true }))
            .ThenByDescending(static said => said.Count())
            .Select(static said => said.Key)
            .ToArray();
        return endpoints.Length == 0 ? Disconnected(config, "The sentinels agree that it is down.", answers) : new SentinelVerdict(epoch, endpoints);
    }

    /// <summary>The sentinels that know enough others and the latest configuration, whatever the state of the primary.</summary>
    internal static IEnumerable<RedisEndpoint> Believed(SentinelConfig config, IReadOnlyList<SentinelAnswer> answers) =>
        Latest(config, Known(answers)).Select(static answer => answer.Answer.From);

    /// <summary>The addresses in the order in which they are dialled.</summary>
    internal Place ToPlace(TimeSpan within) =>
        Endpoints.Reverse().Aggregate((Place?)null, (next, endpoint) => new Place(endpoint, within, next))!;

    private static List<(SentinelAnswer Answer, SentinelPrimary Known)> Latest(SentinelConfig config, List<(SentinelAnswer Answer, SentinelPrimary Known)> known)
    {
        var believed = known.FindAll(answer => answer.Known.OtherSentinels >= config.MinOtherSentinels);
        return believed.FindAll(answer => answer.Known.ConfigEpoch == believed.Max(static other => other.Known.ConfigEpoch));
    }

    private static List<(SentinelAnswer Answer, SentinelPrimary Known)> Known(IReadOnlyList<SentinelAnswer> answers)
    {
        var known = new List<(SentinelAnswer, SentinelPrimary)>(answers.Count);
        foreach (var answer in answers)
        {
            if (answer.Said.TryGetValue(out var said)) known.Add((answer, said));
        }

        return known;
    }

    private static RedisResult<SentinelVerdict> NobodyKnows(SentinelConfig config, IReadOnlyList<SentinelAnswer> answers)
    {
        var said = answers.Where(static answer => answer.Said.Error is RedisError.Server).ToArray();
        if (said.Length > 0 && Array.TrueForAll(said, static answer => answer.Said.Error is RedisError.Server { Detail: var detail } && detail.StartsWith("No such ", StringComparison.OrdinalIgnoreCase)))
            return new(Fault(ConnectionFault.ConfigurationRejected, $"No sentinel knows a primary named {config.PrimaryName}. PrimaryName must be the name after 'sentinel monitor' in their configuration. {Details(answers)}"));
        if (said.FirstOrDefault(static answer => answer.Said.Error is RedisError.Server { Detail: var detail } && detail.StartsWith("unknown command", StringComparison.OrdinalIgnoreCase)) is { } stranger)
            return new(Fault(ConnectionFault.ConfigurationRejected, $"{stranger.From} is not a sentinel. For a server, use a RedisConfig or a redis:// address."));
        if (answers.Select(static answer => RefusalOf(answer.Said.Error)).FirstOrDefault(static fault => fault is not null) is { } refusal)
            return new(Fault(refusal, $"No sentinel accepts the client. {Details(answers)}"));
        return answers.Any(static answer => answer.Said.Error is RedisError.Timeout)
            ? new(new RedisError.Timeout("reply from a sentinel", SentinelGroup.Patience, Delivery.NotSent) { Advice = Details(answers) })
            : new(Fault(ConnectionFault.Unreachable, $"No sentinel replied. {Details(answers)}"));
    }

    private static ConnectionFault? RefusalOf(RedisError error) => error switch
    {
        RedisError.Connection { Fault: (ConnectionFault.Authentication or ConnectionFault.Tls) and var fault } => fault,
        RedisError.Server { Code: "NOPERM" or "NOAUTH" } => ConnectionFault.Authentication,
        _ => null,
    };

    private static RedisResult<SentinelVerdict> Disconnected(SentinelConfig config, string why, IReadOnlyList<SentinelAnswer> answers) =>
        new(Fault(ConnectionFault.Disconnected, $"There is no primary {config.PrimaryName}. {why} {Details(answers)}"));

    private static string Details(IReadOnlyList<SentinelAnswer> answers) => string.Join(' ', answers.Select(static answer =>
        answer.Said.TryGetValue(out var said)
            ? $"{answer.From}: {said.Host}:{said.Port}, epoch {said.ConfigEpoch}, {said.Flags}, {said.OtherSentinels} other sentinels."
            : $"{answer.From}: {ErrorText.Of(answer.Said.Error)}"));

    private static RedisError.Connection Fault(ConnectionFault fault, string message) => new(fault, message, Delivery.NotSent);
}
