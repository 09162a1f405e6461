using LanguageExt;

namespace Redis.Functional;

/// <summary>Runs a program on several servers, with a maximum number at the same time, and keeps the outcome of each.</summary>
internal sealed class OnNodesProgram<A, B>(
    RedisProgram<A> program, Func<INodesClient, CancellationToken, ValueTask<RedisResult<NodeClient[]>>> find, int? atOnce, Func<NodeClient, RedisResult<A>, B> form) : RedisProgram<Seq<B>>
{
    internal override IProgram? Step(Machine machine) =>
        atOnce < 1 ? machine.Fail(new RedisError.Client.InvalidArgument($"The number of servers at a time is {atOnce}. It must be at least 1."))
        : machine.Client is INodesClient client ? machine.Await(Run(machine, client))
        : machine.Fail(new RedisError.Client.Unsupported("Only a RedisClient can run a program on its servers one by one. A lease has one server, and a client that wraps another one does not know the servers."));

    private async ValueTask<StepOutcome> Run(Machine machine, INodesClient client)
    {
        await AsyncState.Allocated.ConfigureAwait(false);
        var found = await find(client, machine.Token).ConfigureAwait(false);
        if (!found.TryGetValue(out var nodes)) return StepOutcome.Failed(found.Error);
        var ended = await machine.ForkEach<A>(nodes.Length, atOnce ?? nodes.Length, i => (nodes[i].Client, At(nodes[i], machine))).ConfigureAwait(false);
        var outcomes = new B[nodes.Length];
        for (var i = 0; i < nodes.Length; i++)
        {
            var result = await ended[i].ConfigureAwait(false);
            outcomes[i] = form(nodes[i], result.TryGetValue(out var value) ? new(value) : new(machine.Tell(result.Error)));
        }

        return StepOutcome.Succeeded(SeqOf.Array(outcomes));
    }

    // Not even its finalizers run where it was not begun.
    private RedisProgram<A> At(NodeClient node, Machine machine) =>
        machine.Token.IsCancellationRequested ? new FailProgram<A>(new RedisError.Client.Cancelled(Delivery.NotSent))
        : node.Refusal is { } refusal ? new FailProgram<A>(refusal)
        : program;
}

/// <summary>The form of the outcomes in C#.</summary>
internal static class OnNodesProgram
{
    internal static NodeOutcome<A> Outcome<A>(NodeClient node, RedisResult<A> result) => new(node.Endpoint, node.IsPrimary, result.ToEither()) { Id = node.Id };
}
