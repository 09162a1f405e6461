using Redis.Functional;
using Redis.Functional.Protocol;

namespace Interpreters;

/// <summary>Refuses everything that writes, before it is sent. Scripts and functions count as writing unless they are marked as read-only.</summary>
// snippet: read-only
public sealed class ReadOnlyClient(IRedisClient inner, IRedisClient? owner = null) : ClientAround(inner, owner)
{
    public override void Send(Batch batch)
    {
        if (batch.IsReadOnly) Inner.Send(batch);
        else batch.Fail(new RedisError.Client.Unsupported($"{batch.Name} writes, and this client only reads"));
    }

    protected override IRedisClient Around(IRedisClient lease, IRedisClient owner) => new ReadOnlyClient(lease, owner);
}
// end snippet
