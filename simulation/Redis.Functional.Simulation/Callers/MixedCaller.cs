namespace Redis.Functional.Simulation;

/// <summary>Commands, batches, transactions, leases and blocking calls in turn, as one user makes them.</summary>
sealed class MixedCaller : Caller
{
    readonly Caller[] _parts;

    public MixedCaller(CallerContext context, int id)
        : base(context, id) => _parts =
        [
            new StringCaller(context, id), new EchoCaller(context, id), new PipelineCaller(context, id), new TransactionCaller(context, id), new OptimisticCaller(context, id),
            new LeaseCaller(context, id), new BlockingCaller(context, id), new ForgettingCaller(context, id), new ScriptCaller(context, id),
        ];

    protected override Task Call(int number) => _parts[Random.Below(_parts.Length)].Once(number);
}
