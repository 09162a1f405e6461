using Redis.Functional;
using Redis.Functional.Protocol;

namespace Interpreters;

/// <summary>Fails on purpose: tests see what their program does when a connection is lost before, or after, a command has run.</summary>
// snippet: faulty
public sealed class FaultyClient(IRedisClient inner, Func<Batch, Fault> fault, IRedisClient? owner = null) : ClientAround(inner, owner)
{
    public override void Send(Batch batch)
    {
        switch (fault(batch))
        {
            case Fault.NotSent:
                batch.Fail(Lost(Delivery.NotSent));
                break;
            case Fault.ReplyLost:
                Inner.Send(batch.Forward(batch.Requests, _ => batch.Fail(Lost(Delivery.Unknown))));
                break;
            default:
                Inner.Send(batch);
                break;
        }
    }

    protected override IRedisClient Around(IRedisClient lease, IRedisClient owner) => new FaultyClient(lease, fault, owner);

    private static RedisError Lost(Delivery delivery) => new RedisError.Connection(ConnectionFault.Lost, "the connection was lost on purpose", delivery);
}
// end snippet
