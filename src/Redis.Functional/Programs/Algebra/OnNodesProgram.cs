using LanguageExt;

namespace Redis.Functional;

/// <summary>Runs a program at several servers at the same time, and keeps the outcome of each.</summary>
internal sealed class OnNodesProgram<A, B>(RedisProgram<A> program, NodeSet which, Func<NodeClient, RedisResult<A>, B> form) : RedisProgram<Seq<B>>
{
    internal override IProgram? Step(Machine machine) => machine.Client is INodesClient client
        ? machine.Await(Run(machine, client))
        : machine.Fail(new RedisError.Client.Unsupported("only a RedisClient knows its servers one by one: a lease has one, and a client around another one does not tell"));

    private async ValueTask<RedisResult<object?>> Run(Machine machine, INodesClient client)
    {
        await AsyncState.Allocated.ConfigureAwait(false);
        var found = await client.Find(which, machine.Token).ConfigureAwait(false);
        if (!found.TryGetValue(out var nodes)) return new(found.Error);
        var ended = await machine.ForkEach(nodes.Length, i => (nodes[i].Client, program)).ConfigureAwait(false);
        var outcomes = new B[nodes.Length];
        for (var i = 0; i < nodes.Length; i++)
        {
            var result = await ended[i].ConfigureAwait(false);
            outcomes[i] = form(nodes[i], result.TryGetValue(out var value) ? new((A)value!) : new(machine.Tell(result.Error)));
        }

        return new(SeqOf.Array(outcomes));
    }
}
