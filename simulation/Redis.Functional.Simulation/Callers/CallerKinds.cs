namespace Redis.Functional.Simulation;

/// <summary>All kinds of callers, by name.</summary>
static class CallerKinds
{
    static readonly (string Name, Func<CallerContext, int, Caller> Make)[] Kinds =
    [
        ("strings", static (context, id) => new StringCaller(context, id)),
        ("echoes", static (context, id) => new EchoCaller(context, id)),
        ("pipelines", static (context, id) => new PipelineCaller(context, id)),
        ("transactions", static (context, id) => new TransactionCaller(context, id)),
        ("optimistic", static (context, id) => new OptimisticCaller(context, id)),
        ("leases", static (context, id) => new LeaseCaller(context, id)),
        ("blocking", static (context, id) => new BlockingCaller(context, id)),
        ("forgetting", static (context, id) => new ForgettingCaller(context, id)),
        ("scripts", static (context, id) => new ScriptCaller(context, id)),
        ("retries", static (context, id) => new RetryCaller(context, id)),
        ("locks", static (context, id) => new LockCaller(context, id)),
        ("subscriptions", static (context, id) => new SubscriptionCaller(context, id)),
        ("turns", static (context, id) => new TurnCaller(context, id)),
        ("leaving", static (context, id) => new LeavingCaller(context, id)),
        ("contexts", static (context, id) => new ContextCaller(context, id)),
        ("deadlines", static (context, id) => new DeadlineCaller(context, id)),
        ("channels", static (context, id) => new ChannelCaller(context, id)),
        ("mixed", static (context, id) => new MixedCaller(context, id)),
    ];

    static readonly (string Name, Func<CallerContext, int, Caller> Make)[] OfCluster =
    [
        .. Kinds.Where(static kind => kind.Name is "strings" or "echoes" or "pipelines" or "transactions" or "optimistic" or "leases" or "blocking" or "scripts" or "retries" or "subscriptions" or "channels"),
        ("parts", static (context, id) => new PartsCaller(context, id)),
    ];

    // A failover can let two have one lock, and its fence go back.
    static readonly (string Name, Func<CallerContext, int, Caller> Make)[] OfSentinel = [.. Kinds.Where(static kind => kind.Name != "locks")];

    // Not among those in turn: seeds that are kept would mean other runs.
    static readonly (string Name, Func<CallerContext, int, Caller> Make) Loads = ("loads", static (context, id) => new LoadCaller(context, id));

    public static IEnumerable<string> Names => Kinds.Concat(OfCluster).Append(Loads).Select(static kind => kind.Name).Distinct();

    /// <summary>
    /// The caller of a number: kinds in turn, so that every run has most of them, and then one kind several times, so that those of it meet: at a lock, at
    /// a key that all update, in the window.
    /// </summary>
    public static Caller Make(CallerContext context, int id)
    {
        var kinds = context.Plan.IsCluster ? OfCluster : context.Plan.IsSentinel ? OfSentinel : Kinds;
        var (seed, count) = (context.Plan.Seed, (ulong)kinds.Length);
        var place = id < context.Plan.Callers * 3 / 4 ? (ulong)id + seed : seed + (seed / count);
        var name = context.Plan.Kind ?? kinds[(int)(place % count)].Name;
        foreach (var (known, make) in kinds.Append(Loads))
            if (known == name)
                return make(context, id);
        throw new ArgumentException($"no kind of callers is called {name}; there are {string.Join(", ", Names)}");
    }
}
